import type { MiniReport } from './mini-report.ts';

/** Reports from the Americas. */
export const americas: MiniReport[] = [
  {
    text: 'Cuba frees poet\nHAVANA — Yusleidy Portales, a poet, was freed on Monday. Her brother, Osmel Portales, said she was thin. The Catholic Church had asked for her release.',
    actors: [
      'COUNTRY Cuba CU',
      'PERSON Yusleidy Portales - | poet -',
      'PERSON Osmel Portales - | brother -',
      'ORGANIZATION Catholic Church VA',
    ],
    quotes: [],
  },
  {
    text: 'Secretary of State Wendell Harkness said the United States would not pay. Harkness, a former judge, spoke in Denver. The White House declined to comment.',
    actors: [
      'OFFICIAL Wendell Harkness US | secretary of state US | former judge US',
      'COUNTRY United States US',
    ],
    quotes: [],
  },
  {
    text: 'Opposition leader Marisol Quintanar left prison in Managua. Nicaragua’s human rights commissioner, Évelyn Solórzano, said it was an act of grace. “I signed nothing,” Quintanar wrote.',
    actors: [
      'OFFICIAL Marisol Quintanar NI | opposition leader NI',
      'COUNTRY Nicaragua NI',
      'OFFICIAL Évelyn Solórzano NI | human rights commissioner NI',
    ],
    quotes: ['DIRECT Marisol Quintanar: I signed nothing,'],
  },
  {
    text: 'Mexican divers found the bodies. Admiral Rodrigo Ituarte, head of the Mexican navy, said the search was over. Guatemala thanked Mexico.',
    actors: [
      'OFFICIAL Rodrigo Ituarte MX | head at navy MX',
      'ORGANIZATION navy MX',
      'COUNTRY Mexico MX',
      'COUNTRY Guatemala GT',
    ],
    quotes: [],
  },
];
