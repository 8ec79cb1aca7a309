import type { MiniReport } from './mini-report.ts';

/** Reports from Africa. */
export const africa: MiniReport[] = [
  {
    text: 'Sudan and Chad swap fishermen\nNDJAMENA, May 3 (Sahel Wire) — Sudan freed nine Chadian fishermen on Friday. “They are well,” said Deputy Foreign Minister Idriss Maloum. Sudan’s chief negotiator, Hala Abusin, thanked Libya.',
    actors: [
      'COUNTRY Sudan SD',
      'COUNTRY Chad TD',
      'OFFICIAL Idriss Maloum TD | deputy foreign minister TD',
      'OFFICIAL Hala Abusin SD | chief negotiator SD',
      'COUNTRY Libya LY',
    ],
    quotes: ['DIRECT Idriss Maloum: They are well,'],
  },
  {
    text: 'Ten sailors held by Eritrea come home\nThe men landed in Massawa Bay on Sunday, the Red Cross said. Its regional director, Tomasz Wilkor, told reporters that all were in good health.',
    actors: [
      'COUNTRY Eritrea ER',
      'ORGANIZATION Red Cross -',
      'OFFICIAL Tomasz Wilkor - | regional director at Red Cross -',
    ],
    quotes: [],
  },
  {
    text: 'Forty Malian soldiers left captivity after Mauritanian mediation, according to a senior official. The government in Bamako declined to comment.',
    actors: ['COUNTRY Mali ML', 'COUNTRY Mauritania MR'],
    quotes: [],
  },
  {
    text: 'Congolese officials met rebels of the Ituri Salvation Front in Kinshasa. The Front’s spokeswoman, Furaha Kasereti, said the talks had failed. “We go back to the hills,” she said.',
    actors: [
      'COUNTRY Democratic Republic of the Congo CD',
      'ORGANIZATION Ituri Salvation Front CD',
      'OFFICIAL Furaha Kasereti - | spokeswoman at Ituri Salvation Front -',
    ],
    quotes: ['DIRECT Furaha Kasereti: We go back to the hills,'],
  },
  {
    text: 'President Tekle Habtom of Eritrea received a letter from Somalia’s ombudsman, Ayaan Dirshe. Habtom told reporters that he would answer it.',
    actors: [
      'OFFICIAL Tekle Habtom ER | president ER',
      'COUNTRY Eritrea ER',
      'COUNTRY Somalia SO',
      'OFFICIAL Ayaan Dirshe SO | ombudsman SO',
    ],
    quotes: [],
  },
  {
    text: 'The mediator, Bishop Paulo Nhambire of Mozambique, said that both sides wanted peace. He spoke after Mass.',
    actors: ['OFFICIAL Paulo Nhambire MZ | mediator MZ', 'COUNTRY Mozambique MZ'],
    quotes: [],
  },
  {
    text: 'The African Union’s envoy, Chinwe Okonjola, flew from Abuja to Yaounde. In Yaounde, she met Cameroonian Prime Minister Alain Mbandika. Mbandika refused to say when the hostages would be freed.',
    actors: [
      'ORGANIZATION African Union -',
      'OFFICIAL Chinwe Okonjola - | envoy at African Union -',
      'COUNTRY Cameroon CM',
      'OFFICIAL Alain Mbandika CM | prime minister CM',
    ],
    quotes: [],
  },
];
