import { Directive, Field, InputType } from 'type-graphql';
import { DatePrecision } from './fuzzy-date.ts';
import { DateScalar } from './graphql/scalars.ts';

/** A fuzzy date as the write side sends it. */
@InputType({ description: 'A day known exactly, or only to lie between two days (inclusive).' })
@Directive('@inaccessible')
export class FuzzyDateInput {
  @Field(() => DateScalar, { description: 'The first day that it can be.' })
  earliest!: string;

  @Field(() => DateScalar, { description: 'The last day that it can be.' })
  latest!: string;

  @Field(() => DatePrecision, { description: 'How exactly the day is known.' })
  precision!: DatePrecision;

  @Field(() => String, { nullable: true, description: "The source's own wording." })
  text?: string | null;
}
