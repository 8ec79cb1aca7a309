import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Assertion } from '../../platform/assertion/assertion.ts';
import { FuzzyDate } from '../../platform/fuzzy-date.ts';

/** One official in one position, as reported; its subject is the official. */
@ObjectType({ implements: Assertion, description: 'One official in one position, as reported.' })
@Entity('tenure')
export class Tenure extends Assertion {
  @Column({ type: 'varchar' })
  positionId!: string;

  @Column({ type: 'simple-json', nullable: true })
  @Field(() => FuzzyDate, { nullable: true, description: 'When it began, where a source says so.' })
  from!: FuzzyDate | null;

  @Column({ type: 'simple-json', nullable: true })
  @Field(() => FuzzyDate, { nullable: true, description: 'When it ended, where a source says so.' })
  until!: FuzzyDate | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True where the source says that it is over.' })
  former!: boolean;

  /** The first day of `from`, to filter by. */
  @Column({ type: 'varchar', nullable: true })
  heldFrom!: string | null;

  /** The last day of `until`, to filter by. */
  @Column({ type: 'varchar', nullable: true })
  heldUntil!: string | null;

  /** The day of the first report of it. */
  @Column({ type: 'varchar' })
  reportedOn!: string;
}
