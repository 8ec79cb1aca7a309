import { registerEnumType } from 'type-graphql';

/** How long one period of a timeline is. */
export enum TimelineStep {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  YEAR = 'YEAR',
}

registerEnumType(TimelineStep, {
  name: 'TimelineStep',
  description: 'How long one period of a timeline is.',
  valuesConfig: {
    DAY: { description: 'A day.' },
    WEEK: { description: 'A week, Monday to Sunday.' },
    MONTH: { description: 'A calendar month.' },
    YEAR: { description: 'A calendar year.' },
  },
});
