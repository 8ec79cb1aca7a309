import type { Annotated } from './annotated.ts';

/** Reports in other manners of writing; sides, officials and facts are invented. */
export const furtherReports: Annotated[] = [
  {
    publishedAt: '2025-10-13T18:00:00Z',
    text: `All living hostages return, hundreds of detainees go free
The last 16 living hostages held by the Aurora Brigades were handed to the Red Cross on Monday and taken to Finland, under the first phase of a ceasefire deal mediated by Egypt and Qatar.
In return, Finland freed 250 prisoners serving long sentences and about 1,700 people detained during the war.
The Brigades also handed over the bodies of four hostages; another 20 are still to be found.
The deal was signed in Sharm el-Sheikh on 9 October.`,
    events: [
      'EXCHANGE COMPLETED 2025-10-13 | RELEASED Finland 16, RELEASED Aurora Brigades 250, RELEASED Aurora Brigades ~1700, BODIES_RETURNED Finland 4',
      'AGREEMENT AGREED 2025-10-09',
    ],
  },
  {
    publishedAt: '2024-08-02T18:00:00Z',
    text: `Sixteen people freed in swap of seven countries
Belarus released 16 people on Thursday, among them three reporters, in the largest exchange of prisoners with western countries in decades.
In return eight Belarusians jailed in Norway, Slovenia, Poland and Germany were sent home.
The planes met at Ankara airport. Turkey, which had mediated, said the talks had taken a year.`,
    events: ['EXCHANGE COMPLETED 2024-08-01 | RELEASED - 16, RELEASED Belarus 8'],
  },
  {
    publishedAt: '2023-04-17T18:00:00Z',
    text: `Prisoner flights end in Somalia
The last of three days of prisoner flights ended on Sunday in Somalia, the Red Cross said. In all, 869 detainees were released and flown home between 14 and 16 April.
On the first day 318 people travelled, on the second 357.
The two sides had agreed on the releases at talks in Bern in March.
A ceasefire agreed in April 2022 expired after six months.`,
    events: [
      'EXCHANGE COMPLETED 2023-04-14/2023-04-16 | RELEASED - 869',
      'NEGOTIATION COMPLETED 2023-03-01/2023-03-31',
      'AGREEMENT CANCELLED 2022-04-01/2022-04-30',
    ],
  },
  {
    publishedAt: '2024-09-14T18:00:00Z',
    text: `Panama, Colombia swap 103 soldiers each: ministry
Panama City (Isthmus Press) - Panama said Saturday it had exchanged 103 Colombian servicemen for 103 of its own troops, in the eighth swap since fighting broke out in March.
The Panamanian soldiers were captured in the Darien region, the defence ministry said.
"They are now in the capital," it added. The United States brokered the deal.
On Friday, the neighbours exchanged 49 civilians.`,
    events: [
      'EXCHANGE COMPLETED 2024-09-14 | RELEASED Panama 103, RELEASED Colombia 103',
      'EXCHANGE COMPLETED 2024-09-13 | RELEASED - 49',
    ],
  },
  {
    publishedAt: '2025-12-23T18:00:00Z',
    text: `Deal on 2,900 detainees reached in Muscat
Cyprus and the Levant Resistance Movement agreed in Muscat on Tuesday to exchange 2,900 detainees, the United Nations said.
Under the deal the movement will release 1,200 people, seven Lebanese and 23 Syrians among them, and Cyprus 1,700.
The talks, the ninth round since 2020, lasted two weeks. Lists are to be exchanged within a month.
The last major exchange took place in April 2023, when nearly 900 detainees were freed.`,
    events: [
      'AGREEMENT AGREED 2025-12-23',
      'EXCHANGE AGREED undated | TO_BE_RELEASED - 2900, TO_BE_RELEASED Cyprus 1200, TO_BE_RELEASED Levant Resistance Movement 1700',
      'NEGOTIATION COMPLETED undated',
      'EXCHANGE COMPLETED 2023-04-01/2023-04-30 | RELEASED - ~900',
    ],
  },
  {
    publishedAt: '2026-01-14T18:00:00Z',
    text: `Thailand to send home 18 soldiers
Thailand will hand over 18 Cambodian soldiers on Friday if a truce holds for three days, Thai officials said on Wednesday.
The soldiers have been held since July. Two of their comrades were released in August because of illness.
Cambodia has called for the immediate release of all captives under the Kuala Lumpur declaration, which both prime ministers signed on 26 October.`,
    events: [
      'EXCHANGE AGREED 2026-01-16 | TO_BE_RELEASED Cambodia 18',
      'EXCHANGE COMPLETED 2025-08-01/2025-08-31 | RELEASED Cambodia 2',
      'AGREEMENT AGREED 2025-10-26',
    ],
  },
];
