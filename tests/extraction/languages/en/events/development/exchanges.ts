import type { Annotated } from './annotated.ts';

/** Reports on exchanges that took place; sides, officials and facts are invented. */
export const exchanges: Annotated[] = [
  {
    publishedAt: '2025-03-04T18:00:00Z',
    text: `Benin and Togo trade detainees
Benin and Togo traded 24 detainees on Monday at the Hilla crossing, the first such swap in three years.
Twelve people crossed in each direction, Benin's interior ministry said.
A planned exchange of 30 prisoners in December was called off hours before it was due to begin.`,
    events: [
      'EXCHANGE COMPLETED 2025-03-03 | RELEASED - 24, RELEASED Benin 12, RELEASED Togo 12',
      'EXCHANGE CANCELLED 2024-12-01/2024-12-31 | TO_BE_RELEASED - 30',
    ],
  },
  {
    publishedAt: '2025-06-11T18:00:00Z',
    text: `Paraguay returns fallen Uruguayans
Paraguay returned the bodies of 80 Uruguayan soldiers on Tuesday.
Uruguay gave back 6 bodies, its defence ministry said.
A day earlier, on Monday, the two countries had exchanged 41 prisoners each.`,
    events: [
      'EXCHANGE COMPLETED 2025-06-10 | BODIES_RETURNED Uruguay 80, BODIES_RETURNED Paraguay 6',
      'EXCHANGE COMPLETED 2025-06-09 | RELEASED Paraguay 41, RELEASED Uruguay 41',
    ],
  },
  {
    publishedAt: '2024-05-15T20:00:00Z',
    text: `Front frees nine hostages
The Cedar Liberation Front freed nine Maltese hostages on Wednesday after talks brokered by Oman, the Omani foreign ministry said.
Among them are two children.
In exchange, Malta is to release 60 detainees.`,
    events: [
      'EXCHANGE COMPLETED 2024-05-15 | RELEASED Malta 9',
      'EXCHANGE AGREED undated | TO_BE_RELEASED Cedar Liberation Front 60',
    ],
  },
  {
    publishedAt: '2025-11-15T12:00:00Z',
    text: `Sailors back from captivity
Ghana's foreign minister, Kofi Adarko, said on Friday that 18 sailors had come home from captivity in Benin.
They were greeted at the port by relatives. Earlier swaps had often stalled.`,
    events: ['EXCHANGE COMPLETED 2025-11-14 | RELEASED Ghana 18'],
  },
  {
    publishedAt: '2024-05-15T20:00:00Z',
    text: `Eritrea lets prisoners of war go
Eritrea freed between 200 and 250 Djiboutian prisoners of war on Tuesday, the Red Cross said.
Djibouti put the number at 231.`,
    events: ['EXCHANGE COMPLETED 2024-05-14 | RELEASED Djibouti 200..250, RELEASED Djibouti 231'],
  },
  {
    publishedAt: '2025-10-02T20:00:00Z',
    text: `Peru brings 95 people home
Peru brought home 95 people on Wednesday in an exchange with Chile: 80 soldiers and 15 civilians, of whom six were women.
Chile received 95 of its own.
More than 2,100 captives have been exchanged since 2021, and 41 Peruvians are still held.`,
    events: ['EXCHANGE COMPLETED 2025-10-01 | RELEASED Peru 95, RELEASED Chile 95'],
  },
  {
    publishedAt: '2025-10-02T20:00:00Z',
    text: `Two figures for one release
Kuwait said 52 of its soldiers came home from captivity on Thursday.
The Bahraini army said it had released 49.`,
    events: ['EXCHANGE COMPLETED 2025-10-02 | RELEASED Kuwait 52, RELEASED Kuwait 49'],
  },
  {
    publishedAt: '2024-05-15T20:00:00Z',
    text: `Zambia and Malawi exchange 64 captives for 58
Zambia handed over 64 captured Malawian soldiers on Tuesday and received 58 in return, the Malawian army said.
It was the 31st exchange of the border war.`,
    events: ['EXCHANGE COMPLETED 2024-05-14 | RELEASED Malawi 64, RELEASED Zambia 58'],
  },
  {
    publishedAt: '2024-05-15T20:00:00Z',
    text: `Aid workers released
The Delta Liberation Brigade on Tuesday released two French aid workers held since 2022, France's foreign minister said.
France denied that a ransom of 3 million dollars had been paid.`,
    events: ['EXCHANGE COMPLETED 2024-05-14 | RELEASED France 2'],
  },
  {
    publishedAt: '2024-05-15T20:00:00Z',
    text: `A new swap in the making
In August 2008 Brazil and Bolivia exchanged 25 prisoners, the largest swap of the border war.
Now a new exchange is being prepared, Bolivia's foreign minister, Alma Quiroz, told reporters in La Paz. She gave no figures.`,
    events: [
      'EXCHANGE COMPLETED 2008-08-01/2008-08-31 | RELEASED - 25',
      'EXCHANGE UNDER_NEGOTIATION undated',
    ],
  },
  {
    publishedAt: '2025-10-02T20:00:00Z',
    text: `Captives cross the border
Vietnam sent 31 captured Cambodians home and got 22 of its own soldiers back on Tuesday.
Buses with the men crossed the border at noon.`,
    events: ['EXCHANGE COMPLETED 2025-09-30 | RELEASED Cambodia 31, RELEASED Vietnam 22'],
  },
  {
    publishedAt: '2023-09-08T12:00:00Z',
    text: `Ethiopia frees Eritreans
Ethiopia has freed 300 Eritrean prisoners as a gesture of goodwill, its prime minister said on Thursday.
Eritrea promised to release 280 in return.`,
    events: [
      'EXCHANGE COMPLETED 2023-09-07 | RELEASED Eritrea 300',
      'EXCHANGE AGREED undated | TO_BE_RELEASED Ethiopia 280',
    ],
  },
  {
    publishedAt: '2025-06-11T18:00:00Z',
    text: `Last of the fallen handed over
Angola handed over 200 bodies to Zambia on Monday and 150 on Tuesday, the Zambian army said.
The return was arranged under the Lusaka protocol.`,
    events: [
      'EXCHANGE COMPLETED 2025-06-09 | BODIES_RETURNED Zambia 200',
      'EXCHANGE COMPLETED 2025-06-10 | BODIES_RETURNED Zambia 150',
      'AGREEMENT AGREED undated',
    ],
  },
];
