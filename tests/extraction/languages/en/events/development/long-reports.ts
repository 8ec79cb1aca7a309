import type { Annotated } from './annotated.ts';

/** Longer reports of several events each; sides, officials and facts are invented. */
export const longReports: Annotated[] = [
  {
    publishedAt: '2025-09-18T18:00:00Z',
    text: `Liberia and Gambia carry out second exchange in a month
MONROVIA, Sept. 18 - Liberia and Gambia exchanged 44 prisoners of war on Thursday, half of them from each side, in the second swap since a truce took effect in August.
Twenty-two Liberian soldiers walked free at a bridge on the border, General Amos Tokpa said, and as many Gambians were driven home in army trucks. Nine of the Liberians are wounded.
The previous exchange, on 27 August, freed 18 Gambians and 15 Liberians.
Gambia says that it still holds 130 captives. Its defence minister, Lamin Ceesor, said the two armies were discussing a third exchange.
The truce was signed in Accra on 9 August with Ghana as guarantor.`,
    events: [
      'EXCHANGE COMPLETED 2025-09-18 | RELEASED - 44, RELEASED Liberia 22, RELEASED Gambia 22',
      'EXCHANGE COMPLETED 2025-08-27 | RELEASED Gambia 18, RELEASED Liberia 15',
      'EXCHANGE UNDER_NEGOTIATION undated',
      'AGREEMENT AGREED 2025-08-09',
    ],
  },
  {
    publishedAt: '2024-02-20T18:00:00Z',
    text: `Nicaragua says 61 bodies came home
The remains of 61 Nicaraguan soldiers were handed over by Costa Rica on Monday, the Nicaraguan army said in a statement.
Costa Rica, for its part, received 14 bodies. The Red Cross supervised the handover.
A further 40 bodies are to be returned to Nicaragua in March, according to the Costa Rican foreign ministry.
Since the fighting began, the two countries have exchanged 312 bodies and more than 900 prisoners.`,
    events: [
      'EXCHANGE COMPLETED 2024-02-19 | BODIES_RETURNED Nicaragua 61, BODIES_RETURNED Costa Rica 14',
      'EXCHANGE AGREED 2024-03-01/2024-03-31 | BODIES_RETURNED Nicaragua 40',
    ],
  },
  {
    publishedAt: '2025-12-09T18:00:00Z',
    text: `Hopes fade for hostages in Suriname
Talks on the release of 27 hostages held by the Maroni Liberation Front in Suriname stalled on Monday, mediators from Brazil said.
The Front had demanded that the government free 50 jailed fighters first.
Three hostages were released on 1 December after a first round of talks in Belem, and President Ronald Amatdja said then that all could be home by the end of the year.
A new meeting of the delegations, planned for Wednesday in Manaus, has been postponed.`,
    events: [
      'EXCHANGE UNDER_NEGOTIATION undated | TO_BE_RELEASED Suriname 27',
      'NEGOTIATION SUSPENDED 2025-12-08',
      'EXCHANGE COMPLETED 2025-12-01 | RELEASED - 3',
      'NEGOTIATION COMPLETED undated',
      'NEGOTIATION SUSPENDED 2025-12-10',
    ],
  },
  {
    publishedAt: '2025-07-07T18:00:00Z',
    text: `Moldova and Romania settle terms of captive swap
Envoys of Moldova and Romania agreed at talks in Vienna on Sunday to exchange 250 prisoners each within ten days, Austria's foreign minister, Lena Hofer, said on Monday.
The swap would be carried out in three stages, beginning with the wounded. Some 60 civilians are among those to be freed.
It would be the largest exchange since the Vienna Protocol of 2022, under which 1,100 people have come home.
An exchange of 90 prisoners in May collapsed at the last minute.`,
    events: [
      'NEGOTIATION COMPLETED 2025-07-06',
      'EXCHANGE AGREED undated | TO_BE_RELEASED Moldova 250, TO_BE_RELEASED Romania 250',
      'AGREEMENT AGREED 2022-01-01/2022-12-31',
      'EXCHANGE CANCELLED 2025-05-01/2025-05-31 | TO_BE_RELEASED - 90',
    ],
  },
  {
    publishedAt: '2023-11-29T18:00:00Z',
    text: `Algeria and Morocco swap 12 for 31
Algeria freed 31 Moroccan soldiers on Wednesday and got back 12 of its own in a swap brokered by Qatar and Oman, the foreign ministry in Algiers said.
Morocco put the number of its soldiers who came home at 30.
"We received them with joy," said Salma Idrissi, a spokeswoman for the Moroccan army.
The exchange was agreed in Doha last week. A second group will be exchanged on Saturday, Qatar said.`,
    events: [
      'EXCHANGE COMPLETED 2023-11-29 | RELEASED Morocco 31, RELEASED Algeria 12, RELEASED Morocco 30',
      'AGREEMENT AGREED 2023-11-20/2023-11-26',
      'EXCHANGE AGREED 2023-12-02',
    ],
  },
  {
    publishedAt: '2026-03-17T18:00:00Z',
    text: `Rebels in Mozambique hand over soldiers
The Rovuma Liberation Army handed 19 government soldiers to the Red Cross in northern Mozambique on Tuesday, the movement's spokesman, Tomas Nkasa, said.
The soldiers were flown to Maputo, where relatives waited at the airport. Four more will be freed on Friday, Nkasa said.
The government has not said whether it will release any of the 200 rebels in its prisons.
Peace talks under the mediation of Malawi are due to begin in Lilongwe on 2 April.`,
    events: [
      'EXCHANGE COMPLETED 2026-03-17 | RELEASED Mozambique 19',
      'EXCHANGE AGREED 2026-03-20 | TO_BE_RELEASED Mozambique 4',
      'NEGOTIATION AGREED 2026-04-02',
    ],
  },
  {
    publishedAt: '2024-08-06T18:00:00Z',
    text: `Latvia and Estonia officials visit prisoners
Human rights commissioners of Latvia and Estonia met in Warsaw on Tuesday and exchanged lists of missing persons, Polish officials said.
They also visited a camp in which about 80 prisoners are held. No releases were announced.
The commissioners last met in Helsinki in May.`,
    events: ['NEGOTIATION COMPLETED 2024-08-06', 'NEGOTIATION COMPLETED 2024-05-01/2024-05-31'],
  },
  {
    publishedAt: '2025-04-01T18:00:00Z',
    text: `Kyrgyzstan proposes all-for-all exchange
Kyrgyzstan's president, Bakyt Asanov, proposed on Tuesday that his country and Tajikistan exchange all their prisoners at once.
The offer covers at least 70 Tajiks and about 45 Kyrgyz, his office said. Tajikistan rejected a similar plan last year.
Uzbekistan hosted talks between the two neighbours in Samarkand on 20 March, which ended without a result.`,
    events: [
      'EXCHANGE PROPOSED undated | TO_BE_RELEASED Tajikistan 70.., TO_BE_RELEASED Kyrgyzstan ~45',
      'NEGOTIATION COMPLETED 2025-03-20',
    ],
  },
];
