import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from './graphql/scalars.ts';

/** How exactly a day is known. */
export enum DatePrecision {
  DAY = 'DAY',
  WEEK = 'WEEK',
  MONTH = 'MONTH',
  SEASON = 'SEASON',
  YEAR = 'YEAR',
  RANGE = 'RANGE',
}

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly a day is known.',
  valuesConfig: {
    DAY: { description: 'To the day.' },
    WEEK: { description: 'To the week.' },
    MONTH: { description: 'To the month.' },
    SEASON: { description: 'To a season or a time of feasts.' },
    YEAR: { description: 'To the year.' },
    RANGE: { description: 'Somewhere between two named days.' },
  },
});

/** A day known exactly, or only to lie between two days (inclusive). */
@ObjectType({ description: 'A day known exactly, or only to lie between two days (inclusive).' })
@Directive('@shareable')
export class FuzzyDate {
  @Field(() => DateScalar, { description: 'The first day that it can be.' })
  earliest!: string;

  @Field(() => DateScalar, { description: 'The last day that it can be.' })
  latest!: string;

  @Field(() => DatePrecision, { description: 'How exactly the day is known.' })
  precision!: DatePrecision;

  @Field(() => String, { nullable: true, description: "The source's own wording." })
  text!: string | null;
}
