import { Field, InterfaceType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { ClaimReference } from './claim-reference.ts';
import { Rank } from './rank.ts';

/** A value that at least one source asserted of a subject; a table of its own for each kind of value. */
@InterfaceType({
  description: 'A value that a source asserted; `claim` leads to the words it was read from.',
})
export abstract class Assertion {
  /** Id of the assertion and of its claim: one `clm_…` for both. */
  @PrimaryColumn({ type: 'varchar' })
  id!: string;

  /** What the value belongs to: an event, an official. */
  @Column({ type: 'varchar' })
  subjectId!: string;

  /** The value in canonical form; with the subject it names the assertion. */
  @Column({ type: 'varchar' })
  valueKey!: string;

  @Column({ type: 'varchar' })
  @Field(() => Rank, { description: 'How it stands among the values reported for the same thing.' })
  rank!: Rank;

  @Field(() => ClaimReference, {
    nullable: true,
    description: 'The evidence: which passages of which articles say so.',
  })
  get claim(): ClaimReference {
    return { id: this.id };
  }
}
