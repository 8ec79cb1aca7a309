import { registerEnumType } from 'type-graphql';

/** How a value stands among the others that were reported for the same thing. */
export enum Rank {
  PREFERRED = 'PREFERRED',
  NORMAL = 'NORMAL',
  DEPRECATED = 'DEPRECATED',
}

registerEnumType(Rank, {
  name: 'Rank',
  description: 'How a value stands among the others that were reported for the same thing.',
  valuesConfig: {
    PREFERRED: { description: 'The one to show where only one can be shown.' },
    NORMAL: { description: 'Reported and not withdrawn.' },
    DEPRECATED: { description: 'No article that is still in the graph says so.' },
  },
});
