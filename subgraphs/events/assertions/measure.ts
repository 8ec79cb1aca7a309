import { registerEnumType } from 'type-graphql';

/** What is counted; planned and done are different measures. */
export enum Measure {
  PERSONS_TO_BE_RELEASED = 'PERSONS_TO_BE_RELEASED',
  PERSONS_RELEASED = 'PERSONS_RELEASED',
  BODIES_RETURNED = 'BODIES_RETURNED',
}

registerEnumType(Measure, {
  name: 'Measure',
  description: 'What is counted; planned and done are different measures.',
  valuesConfig: {
    PERSONS_TO_BE_RELEASED: { description: 'People who are to be released.' },
    PERSONS_RELEASED: { description: 'People who were released.' },
    BODIES_RETURNED: { description: 'Bodies of the dead that were handed over.' },
  },
});
