import type { Annotated } from './annotated.ts';

/** Reports on talks and accords; sides, officials and facts are invented. */
export const talks: Annotated[] = [
  {
    publishedAt: '2023-09-08T12:00:00Z',
    text: `Talks on prisoners end without result
Negotiators from Nepal and Bhutan ended two days of talks in Colombo on Thursday without agreeing on a list of prisoners.
Another round of talks would be held in Hanoi next week, Nepal's chief negotiator, Dipen Rawal, said.`,
    events: [
      'NEGOTIATION COMPLETED 2023-09-06/2023-09-07',
      'NEGOTIATION AGREED 2023-09-11/2023-09-17',
    ],
  },
  {
    publishedAt: '2025-02-02T12:00:00Z',
    text: `No word on hostages
Talks between Mali and the Sand Liberation Army hosted by Algeria broke off last month over the fate of 40 hostages.
Algeria is expected to invite both sides to Oran in March.`,
    events: ['NEGOTIATION SUSPENDED 2025-01-01/2025-01-31'],
  },
  {
    publishedAt: '2023-09-08T12:00:00Z',
    text: `President turns back to old accord
Kiribati's president, Teba Ruatu, said on Thursday that his country would return to the Nadi Accords, signed with Nauru in 2019 under Australian mediation.
Under the accords, all captives are to be freed.`,
    events: ['AGREEMENT AGREED 2019-01-01/2019-12-31', 'EXCHANGE AGREED undated'],
  },
  {
    publishedAt: '2025-02-02T12:00:00Z',
    text: `Truce breaks
The truce that Niger and Mali signed in Lomé on 20 January collapsed on Saturday.
Togo, which brokered it, called for new talks.`,
    events: ['AGREEMENT CANCELLED 2025-01-20'],
  },
  {
    publishedAt: '2026-01-12T12:00:00Z',
    text: `Peace talks cancelled
Peace talks between Sudan and Chad due to open in Tunis on Tuesday have been cancelled, Tunisia said on Monday.
The previous round, in Rabat in October, lasted three days.`,
    events: ['NEGOTIATION CANCELLED 2026-01-13', 'NEGOTIATION COMPLETED 2025-10-01/2025-10-31'],
  },
  {
    publishedAt: '2026-01-12T12:00:00Z',
    text: `Envoys meet on detainees
Delegations from Qatar and Bahrain met in Muscat on Sunday to discuss the fate of soldiers missing since the war.
Hessa Al Marri, Qatar's deputy foreign minister, led the Qatari team. The two sides will meet again in Salalah on 20 January.`,
    events: ['NEGOTIATION COMPLETED 2026-01-11', 'NEGOTIATION AGREED 2026-01-20'],
  },
  {
    publishedAt: '2025-11-15T12:00:00Z',
    text: `Island seeks return of captives
Tuvalu wants to revive the Majuro agreements – protocols on the exchange of captives that were drawn up with Marshallese mediation in 2020 and led to several swaps with Palau.
Lino Taase, head of Tuvalu's Security Council, said that recent consultations in Fiji and Nauru had brought a first understanding to return to these protocols.`,
    events: [
      'EXCHANGE PROPOSED undated',
      'AGREEMENT AGREED 2020-01-01/2020-12-31',
      'NEGOTIATION COMPLETED undated',
    ],
  },
  {
    publishedAt: '2025-06-11T18:00:00Z',
    text: `Guinea and rebels open talks
Guinea and the Coral Liberation Front opened peace talks in Dakar on Wednesday.
The talks, hosted by Senegal, are to last until Friday. Both sides said they were ready to free prisoners.`,
    events: ['NEGOTIATION UNDER_WAY 2025-06-11', 'EXCHANGE PROPOSED undated'],
  },
  {
    publishedAt: '2024-05-15T20:00:00Z',
    text: `Fishing quota talks go on
Talks between Norway and Iceland on the mackerel quota were held in Bergen on Monday. The exchange of views was frank, officials said.`,
    events: [],
  },
  {
    publishedAt: '2024-05-15T20:00:00Z',
    text: `Club agrees swap deal
The club agreed on Tuesday to swap two defenders for a striker. Talks with the player in Lisbon took three hours, its director said.`,
    events: [],
  },
];
