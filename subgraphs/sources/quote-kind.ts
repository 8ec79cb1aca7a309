import { registerEnumType } from 'type-graphql';

/** How close a quote stays to what was said. */
export enum QuoteKind {
  DIRECT = 'DIRECT',
  PARTIAL = 'PARTIAL',
  INDIRECT = 'INDIRECT',
}

registerEnumType(QuoteKind, {
  name: 'QuoteKind',
  description: 'How close a quote stays to what was said.',
  valuesConfig: {
    DIRECT: { description: 'Whole sentences between quotation marks.' },
    PARTIAL: { description: 'Words between quotation marks inside a sentence of the source.' },
    INDIRECT: {
      description:
        'Reported in the words of the article: a clause of what somebody says, thinks or wants.',
    },
  },
});
