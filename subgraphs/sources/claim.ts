import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';
import { Extraction } from './extraction.ts';

/** Why the graph holds one value; the subgraph that owns the value mints the id. */
@ObjectType({
  description: 'Why the graph holds one value: who said so, where, and how it was read.',
})
@Directive('@key(fields: "id")')
@Entity('claim')
export class Claim {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable; the value in question has the same id.' })
  id!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, {
    description: 'What is claimed, such as `Exchange.counts.PERSONS_RELEASED`.',
  })
  property!: string;

  @Column({ type: 'varchar', nullable: true })
  eventId!: string | null;

  @Column({ type: 'varchar', nullable: true })
  actorId!: string | null;

  @Column({ type: 'varchar', nullable: true })
  assertedById!: string | null;

  @Column({ type: 'varchar', nullable: true })
  quoteId!: string | null;

  @Column({ type: 'double' })
  @Field(() => Float, { description: 'How sure the reading is, 0 to 1.' })
  confidence!: number;

  @Column({ type: 'varchar' })
  @Field(() => DateTimeScalar, { description: 'When the first article that says so came in.' })
  firstSeenAt!: string;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when no article that is still in the graph says so.',
  })
  retractedAt!: string | null;

  @Column({ type: 'varchar' })
  method!: string;

  @Column({ type: 'varchar' })
  version!: string;

  @Column({ type: 'varchar', nullable: true })
  reviewedBy!: string | null;

  @Column({ type: 'varchar' })
  ranAt!: string;

  @Field(() => Extraction, { description: 'How it was read.' })
  get extraction(): Extraction {
    const { method, version, reviewedBy, ranAt } = this;
    return { method, version, reviewedBy, ranAt };
  }
}
