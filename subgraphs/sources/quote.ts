import { Directive, Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FuzzyDate } from '../../platform/fuzzy-date.ts';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { QuoteKind } from './quote-kind.ts';

/** Words that a source gives as said by someone. */
@ObjectType({ description: 'Words that a source gives as said by someone.' })
@Directive('@key(fields: "id")')
@Entity('quote')
export class Quote {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable; one for all articles that carry it.' })
  id!: string;

  /** Digest of the folded words and the speaker: one quote has it. */
  @Column({ type: 'varchar' })
  textKey!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The words, the parts of a split quote joined.' })
  text!: string;

  @Column({ type: 'varchar' })
  @Field(() => QuoteKind, { description: 'How close it stays to what was said.' })
  kind!: QuoteKind;

  @Column({ type: 'varchar', nullable: true })
  speakerId!: string | null;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => String, { nullable: true, description: "The source's own wording of the speaker." })
  speakerLabel!: string | null;

  @Column({ type: 'double' })
  @Field(() => Float, { description: 'How sure the speaker is, 0 to 1.' })
  speakerConfidence!: number;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'The verb or phrase that introduces the quote.',
  })
  cue!: string | null;

  @Column({ type: 'simple-json', nullable: true })
  @Field(() => FuzzyDate, {
    nullable: true,
    description: 'When it was said, where a source tells.',
  })
  saidOn!: FuzzyDate | null;

  /** The first day of `saidOn`, else the day of the article: lists are sorted by it. */
  @Column({ type: 'varchar' })
  orderOn!: string;

  /** False where no article that is still in the graph carries it. */
  @Column({ type: 'boolean' })
  live!: boolean;
}

/** A page of quotes. */
export const QuoteConnection = connectionOf(() => Quote, 'Quote');
