import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.ts';

/** Events and people released in one period. */
@ObjectType({ description: 'Events and people released in one period.' })
export class TimelineBucket {
  @Field(() => DateScalar, { description: 'The first day of the period.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day of the period.' })
  until!: string;

  @Field(() => Int, { description: 'How many negotiations began in it.' })
  negotiations!: number;

  @Field(() => Int, { description: 'How many exchanges began in it.' })
  exchanges!: number;

  @Field(() => Int, { description: 'How many agreements were made in it.' })
  agreements!: number;

  @Field(() => Int, {
    description:
      'People released, by the preferred counts of all sides; of exchanges that give none by side, the total.',
  })
  released!: number;

  @Field(() => Int, { description: 'The same by the lowest counts.' })
  releasedLow!: number;

  @Field(() => Int, { description: 'The same by the highest counts.' })
  releasedHigh!: number;

  @Field(() => Int, { description: 'Bodies returned, by the preferred counts.' })
  bodiesReturned!: number;
}
