import type { Report } from './reports.ts';

/** Reports on exchanges; sides, officials and facts are invented. */
export const exchangeReports: Report[] = [
  {
    title: 'an exchange both ways, with an earlier one apart',
    publishedAt: '2025-10-02T18:00:00Z',
    text: `Iceland and Malta swap 33 prisoners for 15
Iceland and Malta exchanged prisoners on Thursday at a border post, with 33 Icelandic soldiers freed in return for 15 Maltese sailors, officials in both capitals said.
The exchange was mediated by Fiji and the European Union.
It was the third swap since the war began; in the previous exchange, on 13 August, eight soldiers came home.
More than 400 people have been freed since 2020.`,
    events: [
      'EXCHANGE COMPLETED 2025-10-02 | MEDIATOR European Union, MEDIATOR Fiji, PARTY Iceland, PARTY Malta | RELEASED Iceland 33, RELEASED Malta 15',
      'EXCHANGE COMPLETED 2025-08-13 | PARTY Iceland, PARTY Malta | RELEASED - 8',
    ],
  },
  {
    title: 'what one gives and the other gives back, without a word of captives',
    publishedAt: '2025-03-20T18:00:00Z',
    text: `Kenyan rangers home
Kenya handed over 23 Somali fishermen on Wednesday. The men were in good health.
Somalia sent six Kenyan rangers home.`,
    events: [
      'EXCHANGE COMPLETED 2025-03-19 | PARTY Kenya, PARTY Somalia | RELEASED Kenya 6, RELEASED Somalia 23',
    ],
  },
  {
    title: 'the same number each',
    publishedAt: '2025-03-20T18:00:00Z',
    text: `Peru and Bolivia trade captives
Peru and Bolivia swapped 157 prisoners each on Wednesday. The Bolivian army said the men were in good health.`,
    events: [
      'EXCHANGE COMPLETED 2025-03-19 | PARTY Bolivia, PARTY Peru | RELEASED Bolivia 157, RELEASED Peru 157',
    ],
  },
  {
    title: 'a total, a sided figure and a differing authority',
    publishedAt: '2024-12-30T20:00:00Z',
    text: `Fiji and Tonga exchange 300 captives before New Year
Fiji and Tonga exchanged more than 300 prisoners of war on Monday, the latest swap mediated by Samoa.
President Ratu Velli said 189 Fijians had returned home, including soldiers and two civilians.
The Tongan Defence Ministry said that each side had released 150 people.`,
    events: [
      'EXCHANGE COMPLETED 2024-12-30 | MEDIATOR Samoa, PARTY Fiji, PARTY Tonga | RELEASED - 300.., RELEASED Fiji 150, RELEASED Fiji 189, RELEASED Tonga 150',
    ],
  },
  {
    title: 'bodies alone, there and back',
    publishedAt: '2025-06-11T20:00:00Z',
    text: `Gabon hands over bodies of 1,212 soldiers to Chad
Chad received the bodies of 1,212 fallen soldiers on Tuesday, its foreign ministry said.
Gabon received 27 bodies in return.
Since the start of the war, 7,000 bodies have been returned.`,
    events: [
      'EXCHANGE COMPLETED 2025-06-10 | PARTY Chad, PARTY Gabon | BODIES_RETURNED Chad 1212, BODIES_RETURNED Gabon 27',
    ],
  },
  {
    title: 'a release by one side alone, and one expected in return',
    publishedAt: '2025-09-10T18:00:00Z',
    text: `Peru frees 40 Chilean soldiers
Peru on Wednesday released 40 Chilean soldiers captured two years ago, the foreign ministry said.
In return, Chile is expected to free 25 Peruvians next week.`,
    events: [
      'EXCHANGE COMPLETED 2025-09-10 | PARTY Chile, PARTY Peru | RELEASED Chile 40',
      'EXCHANGE AGREED 2025-09-15/2025-09-21 | PARTY Chile, PARTY Peru | TO_BE_RELEASED Peru 25',
    ],
  },
  {
    title: 'a movement as a side, under a named accord',
    publishedAt: '2023-04-14T20:00:00Z',
    text: `Exchange of nearly 900 prisoners begins
A three-day exchange of nearly 900 prisoners between Malta and the Basalt Liberation Front began on Friday.
Malta freed 250 fighters, and the Basalt Liberation Front released 70 Maltese soldiers.
Under the Geneva Agreement of December 2018, both sides had promised to release all detainees.`,
    events: [
      'EXCHANGE UNDER_WAY 2023-04-14 | PARTY Basalt Liberation Front, PARTY Malta | RELEASED Basalt Liberation Front 250, RELEASED Malta 70, TO_BE_RELEASED - ~900',
      'AGREEMENT AGREED 2018-12-01/2018-12-31 | PARTY Basalt Liberation Front, PARTY Malta',
    ],
  },
  {
    title: 'an exchange that one side hopes for',
    publishedAt: '2025-11-16T12:00:00Z',
    text: `Samoa pushes for swap of 90 captives
Samoan officials are pushing for a prisoner exchange with Tonga that could bring 90 captured Samoans home.`,
    events: ['EXCHANGE PROPOSED undated | PARTY Samoa, PARTY Tonga | TO_BE_RELEASED Samoa 90'],
  },
  {
    title: 'an exchange called off',
    publishedAt: '2024-01-24T20:00:00Z',
    text: `Prisoner swap called off
A prisoner exchange between Gabon and Togo planned for Wednesday was called off after a plane crashed, Gabonese officials said.`,
    events: ['EXCHANGE CANCELLED 2024-01-24 | PARTY Gabon, PARTY Togo'],
  },
  {
    title: 'an exchange put off',
    publishedAt: '2025-06-20T08:00:00Z',
    text: `Exchange of wounded delayed again
A planned exchange of wounded prisoners between Laos and Nepal has been postponed for the second time, Vientiane said on Friday.`,
    events: ['EXCHANGE SUSPENDED undated | PARTY Laos, PARTY Nepal'],
  },
  {
    title: 'an exchange under negotiation, with a meeting to come',
    publishedAt: '2025-11-18T08:00:00Z',
    text: `Laos and Nepal discuss exchange of detainees
Officials of Laos and Nepal are negotiating the exchange of about two dozen detainees held since the border clashes of September 2022, the security council said on Tuesday.
A meeting of the two foreign ministers is scheduled for 25 November in Geneva.`,
    events: [
      'EXCHANGE UNDER_NEGOTIATION undated | PARTY Laos, PARTY Nepal | TO_BE_RELEASED - ~24',
      'NEGOTIATION AGREED 2025-11-25 in Geneva | PARTY Laos, PARTY Nepal',
    ],
  },
];
