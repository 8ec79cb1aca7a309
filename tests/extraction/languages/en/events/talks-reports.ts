import type { Report } from './reports.ts';

/** Reports on talks and accords; sides, officials and facts are invented. */
export const talksReports: Report[] = [
  {
    title: 'talks that agree on an exchange',
    publishedAt: '2025-05-16T20:00:00Z',
    text: `Malta and Iceland agree to swap 1,000 prisoners each
Malta and Iceland agreed on Friday to exchange 1,000 prisoners each.
The delegations met in Istanbul for less than two hours. The talks were hosted by Turkey.
Orlo Venn, Malta's defence minister, led the Maltese delegation.`,
    events: [
      'EXCHANGE AGREED undated | PARTY Iceland, PARTY Malta | TO_BE_RELEASED Iceland 1000, TO_BE_RELEASED Malta 1000',
      'NEGOTIATION COMPLETED undated in Istanbul | DELEGATE Orlo Venn, HOST Turkey, PARTY Iceland, PARTY Malta',
    ],
  },
  {
    title: 'talks postponed, with a dated accord behind them',
    publishedAt: '2025-08-18T20:00:00Z',
    text: `Talks in Doha postponed
Talks between Togo and the Basalt Liberation Front that were due to resume in Doha on Monday have been postponed, officials said.
Togo and the Basalt Liberation Front signed a peace accord in Doha on 19 July, brokered by Qatar.`,
    events: [
      'NEGOTIATION SUSPENDED 2025-08-18 in Doha | HOST Qatar, PARTY Basalt Liberation Front, PARTY Togo',
      'AGREEMENT AGREED 2025-07-19 in Doha | MEDIATOR Qatar, PARTY Basalt Liberation Front, PARTY Togo, SIGNATORY Basalt Liberation Front, SIGNATORY Togo',
    ],
  },
  {
    title: 'talks to come, talks broken off and an earlier round',
    publishedAt: '2025-04-06T10:00:00Z',
    text: `Peru and rebels to resume talks
Peru and the Basalt Liberation Front will resume peace talks in Caracas on 14 April.
The talks broke off in January after an attack on a village.
The previous round, held in Havana in November 2024, ended without agreement.`,
    events: [
      'NEGOTIATION AGREED 2025-04-14 in Caracas | PARTY Basalt Liberation Front, PARTY Peru',
      'NEGOTIATION SUSPENDED 2025-01-01/2025-01-31 | PARTY Basalt Liberation Front, PARTY Peru',
      'NEGOTIATION COMPLETED 2024-11-01/2024-11-30 in Havana | PARTY Basalt Liberation Front, PARTY Peru',
    ],
  },
  {
    title: 'a truce without a day of publication',
    publishedAt: null,
    text: `Governments sign truce
The governments of Samoa and Tonga signed a truce in Apia on 3 March 2021, brokered by the African Union. The war has killed more than 2,000 people.`,
    events: [
      'AGREEMENT AGREED 2021-03-03 in Apia | MEDIATOR African Union, PARTY Samoa, PARTY Tonga, SIGNATORY Samoa, SIGNATORY Tonga',
    ],
  },
  {
    title: 'consultations that an official reports, on an accord to be revived',
    publishedAt: '2025-11-16T12:00:00Z',
    text: `Envoy tells of progress
Jana Pike, head of the National Security Council of Laos, said that consultations in Jordan and Oman had produced an understanding to revive the Amman agreements, prisoner-exchange protocols reached with Jordanian mediation in 2022. Laos and Nepal are at war.`,
    events: [
      'NEGOTIATION COMPLETED undated in Jordan, Oman | DELEGATE Jana Pike, HOST Jordan, HOST Oman, PARTY Laos',
      'AGREEMENT AGREED 2022-01-01/2022-12-31 | MEDIATOR Jordan, PARTY Laos, PARTY Nepal',
    ],
  },
  {
    title: 'a truce that broke, after captives were exchanged',
    publishedAt: '2025-11-03T09:00:00Z',
    text: `Truce collapses hours after handover
A truce between Malta and the Basalt Liberation Front collapsed on Sunday, hours after the two sides had exchanged 17 captives each.
The truce had been signed in Tunis on 28 October under the auspices of the African Union.`,
    events: [
      'AGREEMENT CANCELLED 2025-10-28 in Tunis | MEDIATOR African Union, PARTY Basalt Liberation Front, PARTY Malta',
      'EXCHANGE COMPLETED undated | PARTY Basalt Liberation Front, PARTY Malta | RELEASED Basalt Liberation Front 17, RELEASED Malta 17',
    ],
  },
  {
    title: 'talks without a result, and a round that may follow',
    publishedAt: '2025-05-02T12:00:00Z',
    text: `Talks on prisoners stall
Two days of talks between Togo and the Basalt Liberation Front in Geneva ended on Friday without agreement on an exchange of prisoners.
Samoa, which brokered the meeting, said a new round could take place in June.`,
    events: [
      'NEGOTIATION COMPLETED 2025-05-01/2025-05-02 in Geneva | PARTY Basalt Liberation Front, PARTY Togo',
      'EXCHANGE UNDER_NEGOTIATION undated | PARTY Basalt Liberation Front, PARTY Togo',
      'NEGOTIATION PROPOSED 2025-06-01/2025-06-30 | MEDIATOR Samoa, PARTY Basalt Liberation Front, PARTY Togo',
    ],
  },
];
