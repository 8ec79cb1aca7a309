import type { MiniReport } from './mini-report.ts';

/** Reports from Asia. */
export const asia: MiniReport[] = [
  {
    text: 'Nepal’s home ministry said on Tuesday that two Bhutanese traders had been released. The ministry gave no names. “We thank nobody,” said trader Pema Lhadro.',
    actors: [
      'COUNTRY Nepal NP',
      'ORGANIZATION home ministry NP',
      'COUNTRY Bhutan BT',
      'PERSON Pema Lhadro - | trader -',
    ],
    quotes: ['DIRECT Pema Lhadro: We thank nobody,'],
  },
  {
    text: 'Laos and Thailand exchanged nineteen villagers at a bridge on the Mekong. Gen. Somchai Ruengrit, a spokesman for the Thai army, said they were tired. The general gave no reason.',
    actors: [
      'COUNTRY Laos LA',
      'COUNTRY Thailand TH',
      'OFFICIAL Somchai Ruengrit TH | spokesman at army TH',
      'ORGANIZATION army TH',
    ],
    quotes: [],
  },
  {
    text: 'Kuwait hosted the talks between Iraq and Iran on prisoners. The emirate’s foreign minister, Nasser al-Duwaij, called them “frank and short”. Iran’s deputy interior minister, Kaveh Rostamian, said nothing.',
    actors: [
      'COUNTRY Kuwait KW',
      'COUNTRY Iraq IQ',
      'COUNTRY Iran IR',
      'OFFICIAL Nasser al-Duwaij KW | foreign minister KW',
      'OFFICIAL Kaveh Rostamian IR | deputy interior minister IR',
    ],
    quotes: ['PARTIAL Nasser al-Duwaij: frank and short'],
  },
  {
    text: '“Nobody was beaten,” Col. Vardan Mshakyan, who commands the Armenian guard at the crossing, told reporters. An Azerbaijani official said the opposite.',
    actors: [
      'OFFICIAL Vardan Mshakyan AM | commander of the guard AM',
      'COUNTRY Armenia AM',
      'COUNTRY Azerbaijan AZ',
    ],
    quotes: ['DIRECT Vardan Mshakyan: Nobody was beaten,'],
  },
  {
    text: 'Georgia returns bodies\nTBILISI, June 9 — Georgia handed over the remains of three hikers. Interior Minister Levan Okrodze thanked the Red Cross. Turkey’s ambassador, Defne Saritepe, attended.',
    actors: [
      'COUNTRY Georgia GE',
      'OFFICIAL Levan Okrodze GE | interior minister GE',
      'ORGANIZATION Red Cross -',
      'COUNTRY Turkey TR',
      'OFFICIAL Defne Saritepe TR | ambassador TR',
    ],
    quotes: [],
  },
  {
    text: 'South Korean and North Korean generals met at the border. “We count them again,” said Gen. Baek Do-ryeon of the South. Seoul’s defence ministry said that six bodies were returned.',
    actors: [
      'COUNTRY South Korea KR',
      'COUNTRY North Korea KP',
      'OFFICIAL Baek Do-ryeon -',
      'ORGANIZATION defence ministry KR',
    ],
    quotes: ['DIRECT Baek Do-ryeon: We count them again,'],
  },
  {
    text: 'Vietnamese fishermen freed by Indonesia\nThe foreign ministry in Hanoi said 31 men were home. Captain Lê Văn Trạch, a fisherman, wept. “I kissed the pier,” he said.',
    actors: [
      'COUNTRY Vietnam VN',
      'COUNTRY Indonesia ID',
      'ORGANIZATION foreign ministry VN',
      'PERSON Lê Văn Trạch - | fisherman -',
    ],
    quotes: ['DIRECT Lê Văn Trạch: I kissed the pier,'],
  },
  {
    text: 'Saudi Arabia and Yemen’s Houthi movement swapped the dead on Eid, Coast Radio reported. The movement’s negotiator, Abdulmalik al-Hadrami, said that the list was long. The kingdom has not commented.',
    actors: [
      'COUNTRY Saudi Arabia SA',
      'COUNTRY Yemen YE',
      'ORGANIZATION Houthi movement YE',
      'ORGANIZATION Coast Radio -',
      'OFFICIAL Abdulmalik al-Hadrami - | negotiator at Houthi movement -',
    ],
    quotes: [],
  },
  {
    text: 'Pakistan and India trade lists of prisoners\nLAHORE, Jan. 1 — Pakistan and India exchanged lists on Thursday. Pakistan named 49 Indian civilians, its foreign office said. Indian High Commissioner Kavita Deshmane received the list.',
    actors: [
      'COUNTRY Pakistan PK',
      'COUNTRY India IN',
      'ORGANIZATION foreign office PK',
      'OFFICIAL Kavita Deshmane IN | high commissioner IN',
    ],
    quotes: [],
  },
  {
    text: 'According to Kyrgyzstan’s border service, a Tajik shepherd strayed over the line. “He wanted his goat,” said spokesman Bakyt Jeentaev. The Tajik foreign ministry said that he was home.',
    actors: [
      'COUNTRY Kyrgyzstan KG',
      'ORGANIZATION border service KG',
      'OFFICIAL Bakyt Jeentaev - | spokesman -',
      'ORGANIZATION foreign ministry TJ',
      'COUNTRY Tajikistan TJ',
    ],
    quotes: ['DIRECT Bakyt Jeentaev: He wanted his goat,'],
  },
];
