import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';
import { FuzzyDate } from '../../../platform/fuzzy-date.ts';

/** When an event happens, as reported. */
@ObjectType({ implements: Assertion, description: 'When an event happens, as reported.' })
@Entity('date_assertion')
export class DateAssertion extends Assertion {
  @Column({ type: 'simple-json' })
  @Field(() => FuzzyDate, { description: 'The day, as exactly as the source gives it.' })
  when!: FuzzyDate;
}
