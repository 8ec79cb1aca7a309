import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';
import { FuzzyDate } from '../../../platform/fuzzy-date.ts';
import { EventStatus } from '../event-status.ts';

/** How far an event had come, as reported. */
@ObjectType({ implements: Assertion, description: 'How far an event had come, as reported.' })
@Entity('status_assertion')
export class StatusAssertion extends Assertion {
  @Column({ type: 'varchar' })
  @Field(() => EventStatus, { description: 'The status.' })
  status!: EventStatus;

  @Column({ type: 'simple-json', nullable: true })
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'The day of the first report of it; null where that article has no date.',
  })
  asOf!: FuzzyDate | null;
}
