import type { MiniReport } from './mini-report.ts';

/** Reports from Europe. */
export const europe: MiniReport[] = [
  {
    text: 'The Norwegian Foreign Minister, Signe Aasvold, met her Peruvian counterpart, Inti Quilla, in Lima on Monday. Aasvold said that the talks would go on.',
    actors: [
      'COUNTRY Norway NO',
      'OFFICIAL Signe Aasvold NO | foreign minister NO',
      'COUNTRY Peru PE',
      'OFFICIAL Inti Quilla PE | foreign minister PE',
    ],
    quotes: [],
  },
  {
    text: 'Foreign ministers Matej Hronecky of Slovakia and Ilze Kalnpure of Latvia signed the accord in Riga. “It is done,” Kalnpure said.',
    actors: [
      'OFFICIAL Matej Hronecky SK | foreign minister SK',
      'COUNTRY Slovakia SK',
      'OFFICIAL Ilze Kalnpure LV | foreign minister LV',
      'COUNTRY Latvia LV',
    ],
    quotes: ['DIRECT Ilze Kalnpure: It is done,'],
  },
  {
    text: 'Prisoners cross the Drina\nBosnian and Montenegrin officials exchanged five men. “Good neighbours do this,” said Dragan Vukmira, Montenegro’s former minister of justice and now an analyst.',
    actors: [
      'COUNTRY Bosnia and Herzegovina BA',
      'COUNTRY Montenegro ME',
      'OFFICIAL Dragan Vukmira ME | former minister of justice ME',
    ],
    quotes: ['DIRECT Dragan Vukmira: Good neighbours do this,'],
  },
  {
    text: 'UN Special Envoy Freyja Hallmarsdottir said on Thursday that Malta had offered a ship. Maltese Prime Minister Ġorġ Zammut confirmed the offer. “The ship is ready,” he said.',
    actors: [
      'ORGANIZATION UN -',
      'OFFICIAL Freyja Hallmarsdottir - | special envoy at UN -',
      'COUNTRY Malta MT',
      'OFFICIAL Ġorġ Zammut MT | prime minister MT',
    ],
    quotes: ['DIRECT Ġorġ Zammut: The ship is ready,'],
  },
  {
    text: 'Moldovan President Ruxandra Balan and Transport Minister Ion Cebotarel visited the crossing. Cebotarel said that trucks would pass by December. Balan did not say whether he was right.',
    actors: [
      'COUNTRY Moldova MD',
      'OFFICIAL Ruxandra Balan MD | president MD',
      'OFFICIAL Ion Cebotarel MD | transport minister MD',
    ],
    quotes: [],
  },
  {
    text: 'The Dutch ambassador in Ankara, Joost van Wessem, praised Türkiye for its help. Ambassador van Wessem said that nine families were waiting.',
    actors: [
      'COUNTRY Netherlands NL',
      'OFFICIAL Joost van Wessem NL | ambassador in Ankara NL | ambassador NL',
      'COUNTRY Turkey TR',
    ],
    quotes: [],
  },
];
