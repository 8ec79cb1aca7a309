import type { Annotated } from './annotated.ts';

/** Reports in the manner of agencies; sides, officials and facts are invented. */
export const agencyReports: Annotated[] = [
  {
    publishedAt: '2025-02-15T18:00:00Z',
    text: `Three hostages freed, 369 detainees released as truce holds
Three Cypriot hostages were released on Saturday by the Cedar Liberation Movement in exchange for 369 Lebanese detainees, the sixth such swap since a truce took hold on 19 January.
The hostages, all men, had been held for 16 months. Buses took most of the detainees to Sidon; 24 were sent abroad.
Talks on a second phase of the truce have not begun, Egypt, one of its mediators, said.
Nineteen hostages and more than 1,100 detainees have been freed since January.`,
    events: ['EXCHANGE COMPLETED 2025-02-15 | RELEASED Cyprus 3, RELEASED Lebanon 369'],
  },
  {
    publishedAt: '2023-10-20T18:00:00Z',
    text: `Two captives let go on humanitarian grounds
The Coral Liberation Front said it had freed two Australian captives, a mother and her daughter, on Friday after mediation by Qatar.
The Front is believed to hold about 200 others. Australia said it would not negotiate.
In the past, captives were freed only in return for ransom.`,
    events: ['EXCHANGE COMPLETED 2023-10-20 | RELEASED Australia 2'],
  },
  {
    publishedAt: '2024-06-26T18:00:00Z',
    text: `Senegal and Mauritania swap 90 prisoners each, Mali brokers
DAKAR (Sahel Wire) — Senegal and Mauritania each sent home 90 prisoners of war on Tuesday, both defence ministries said.
Mali acted as a go-between, as it did in the exchange of 31 May, in which 75 prisoners from each side returned home.
Senegal also received the bodies of 212 soldiers on 14 June; Mauritania got 45.
"Our people are home," President Ousmane Gaye wrote.`,
    events: [
      'EXCHANGE COMPLETED 2024-06-25 | RELEASED Senegal 90, RELEASED Mauritania 90',
      'EXCHANGE COMPLETED 2024-05-31 | RELEASED Senegal 75, RELEASED Mauritania 75',
      'EXCHANGE COMPLETED 2024-06-14 | BODIES_RETURNED Senegal 212, BODIES_RETURNED Mauritania 45',
    ],
  },
  {
    publishedAt: '2025-01-08T18:00:00Z',
    text: `Ceasefire talks to resume in Djibouti
Yemen and Eritrea will resume ceasefire talks in Djibouti on Monday, the host government said.
The talks were suspended in November, when shelling killed 30 people near the border.
Eritrea's foreign minister, Osman Tesfai, said his country was ready to return the remains of 17 Yemeni sailors.
Yemen wants all 64 of its citizens in Eritrean prisons to be released first.`,
    events: [
      'NEGOTIATION AGREED 2025-01-13',
      'NEGOTIATION SUSPENDED 2024-11-01/2024-11-30',
      'EXCHANGE PROPOSED undated | BODIES_RETURNED Yemen 17',
      'EXCHANGE PROPOSED undated | TO_BE_RELEASED Yemen 64',
    ],
  },
  {
    publishedAt: '2025-08-11T18:00:00Z',
    text: `Honduras frees captured pilots
Honduras has released two Guatemalan pilots whose plane was shot down in June, its presidency announced on Sunday.
They crossed into Guatemala at El Florido the same day. Mexico had asked for their release.
A dozen Hondurans captured in the same month remain in Guatemala, which has offered to swap them for five of its own officers.`,
    events: [
      'EXCHANGE COMPLETED 2025-08-10 | RELEASED Guatemala 2',
      'EXCHANGE PROPOSED undated | TO_BE_RELEASED Honduras 12, TO_BE_RELEASED Guatemala 5',
    ],
  },
];
