import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';
import { FuzzyDate } from '../../../platform/fuzzy-date.ts';
import type { Measure } from './measure.ts';

/** How many people or bodies, as reported. */
@ObjectType({ implements: Assertion, description: 'How many people or bodies, as reported.' })
@Entity('count_assertion')
export class CountAssertion extends Assertion {
  @Column({ type: 'varchar' })
  measure!: Measure;

  /** The actor that receives them. */
  @Column({ type: 'varchar', nullable: true })
  sideId!: string | null;

  @Column({ type: 'integer' })
  @Field(() => Int, { description: 'The number to show; a bound where only one is given.' })
  value!: number;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The lower bound; null where there is none: "up to 300", "about 300".',
  })
  low!: number | null;

  @Column({ type: 'integer', nullable: true })
  @Field(() => Int, {
    nullable: true,
    description: 'The upper bound; null where there is none: "more than 300", "about 300".',
  })
  high!: number | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'True for "about", "some", "nearly".' })
  approximate!: boolean;

  @Column({ type: 'simple-json', nullable: true })
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'The day of the first report of it; null where that article has no date.',
  })
  asOf!: FuzzyDate | null;

  /** The actor that the text names as the authority: two authorities make two assertions. */
  @Column({ type: 'varchar', nullable: true })
  assertedById!: string | null;
}
