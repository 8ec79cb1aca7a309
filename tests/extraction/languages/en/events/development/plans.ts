import type { Annotated } from './annotated.ts';

/** Reports on exchanges to come, under way or failed; sides, officials and facts are invented. */
export const plans: Annotated[] = [
  {
    publishedAt: '2026-01-12T12:00:00Z',
    text: `Chad offers swap
Chad has offered to exchange 70 captured Sudanese fighters for 12 of its own soldiers, President Idris Maran said on Sunday.
Sudan has not replied.`,
    events: ['EXCHANGE PROPOSED undated | TO_BE_RELEASED Sudan 70, TO_BE_RELEASED Chad 12'],
  },
  {
    publishedAt: '2025-05-24T18:00:00Z',
    text: `Laos and Brunei free 120 prisoners each
Laos and Brunei released 120 prisoners each on Saturday in the second stage of an exchange of 300 for 300, which they had agreed on in Muscat on 10 May.
On Friday each side had freed 100 people. The last stage is to follow on Sunday.`,
    events: [
      'EXCHANGE COMPLETED 2025-05-24 | RELEASED Laos 120, RELEASED Brunei 120',
      'EXCHANGE UNDER_WAY 2025-05-23/2025-05-25 | TO_BE_RELEASED Laos 300, TO_BE_RELEASED Brunei 300',
      'EXCHANGE COMPLETED 2025-05-23 | RELEASED Laos 100, RELEASED Brunei 100',
      'EXCHANGE AGREED 2025-05-25',
    ],
  },
  {
    publishedAt: '2025-03-04T18:00:00Z',
    text: `Minister silent on bodies
Fiji's defence minister, Semi Vuki, refused to confirm reports that four bodies would be returned to Tonga.
The two countries signed a truce in Suva on 2 March.`,
    events: ['AGREEMENT AGREED 2025-03-02'],
  },
  {
    publishedAt: '2026-01-12T12:00:00Z',
    text: `Sailors to go home on Friday
Samoa and Tonga have agreed to exchange 48 sailors next Friday.
Under the plan 29 would go to Samoa and 19 to Tonga. Fiji mediated.`,
    events: [
      'EXCHANGE AGREED 2026-01-16 | TO_BE_RELEASED - 48, TO_BE_RELEASED Samoa 29, TO_BE_RELEASED Tonga 19',
    ],
  },
  {
    publishedAt: '2025-06-11T18:00:00Z',
    text: `Remains to be returned
Jordan will return the remains of about 30 Syrian soldiers next month, its army said.
The handover was delayed twice in the spring.`,
    events: ['EXCHANGE AGREED 2025-07-01/2025-07-31 | BODIES_RETURNED Syria ~30'],
  },
  {
    publishedAt: '2025-11-15T12:00:00Z',
    text: `Fishermen may be sent back
Cuba and Haiti are discussing the return of up to 15 detained fishermen, Haiti's foreign ministry said.
Their envoys met in Kingston on Thursday.`,
    events: [
      'EXCHANGE UNDER_NEGOTIATION undated | TO_BE_RELEASED - ..15',
      'NEGOTIATION COMPLETED 2025-11-13',
    ],
  },
  {
    publishedAt: '2025-11-15T12:00:00Z',
    text: `Hope for a swap before Christmas
Prisoner swaps between Belize and Honduras have been rare this year. Several exchanges brought soldiers home in the past.
A new swap could come before Christmas, Belize's ombudsman, Rena Coye, said on Friday.`,
    events: ['EXCHANGE PROPOSED undated'],
  },
  {
    publishedAt: '2025-06-11T18:00:00Z',
    text: `Kenya and Uganda to free older prisoners
Kenya and Uganda agreed in Geneva on Tuesday to exchange all prisoners of war older than 60.
The deal was brokered by Switzerland. Each side would free at least 35 people.`,
    events: [
      'AGREEMENT AGREED 2025-06-10',
      'EXCHANGE AGREED undated | TO_BE_RELEASED Kenya 35.., TO_BE_RELEASED Uganda 35..',
    ],
  },
  {
    publishedAt: '2025-03-04T18:00:00Z',
    text: `Exchange falls through
Rwanda refused on Monday to hand over 14 Burundian soldiers, and the exchange planned for this week will not take place, Burundi's army said.`,
    events: ['EXCHANGE CANCELLED 2025-03-03/2025-03-09 | TO_BE_RELEASED Burundi 14'],
  },
  {
    publishedAt: '2025-02-02T12:00:00Z',
    text: `Swap agreed, date open
Bulgaria and Serbia agreed on Saturday to exchange 16 captured soldiers.
No date was set, the Serbian army said. An exchange planned for January had been postponed.`,
    events: [
      'EXCHANGE AGREED undated | TO_BE_RELEASED - 16',
      'EXCHANGE SUSPENDED 2025-01-01/2025-01-31',
    ],
  },
];
