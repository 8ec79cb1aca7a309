import { registerEnumType } from 'type-graphql';

/** How an event relates to another. */
export enum LinkKind {
  NEGOTIATED_IN = 'NEGOTIATED_IN',
  UNDER_AGREEMENT = 'UNDER_AGREEMENT',
  FOLLOWS = 'FOLLOWS',
  PART_OF = 'PART_OF',
}

registerEnumType(LinkKind, {
  name: 'LinkKind',
  description: 'How an event relates to another, read from this event to the other.',
  valuesConfig: {
    NEGOTIATED_IN: { description: 'It was negotiated in the other.' },
    UNDER_AGREEMENT: { description: 'It is held under the other, an agreement.' },
    FOLLOWS: { description: 'It comes after the other and goes on from it.' },
    PART_OF: { description: 'It is a stage or a part of the other.' },
  },
});
