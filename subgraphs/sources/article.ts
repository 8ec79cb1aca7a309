import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { connectionOf } from '../../platform/graphql/connection.ts';
import { DateTimeScalar } from '../../platform/graphql/scalars.ts';

/** One published text. */
@ObjectType({
  description:
    'One published text. A republication is its own article that points at its original.',
})
@Directive('@key(fields: "id")')
@Directive('@key(fields: "url")')
@Entity('article')
export class Article {
  @PrimaryColumn({ type: 'varchar' })
  @Field(() => ID, { description: 'Opaque and stable: it outlives revisions of the text.' })
  id!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The canonical address.' })
  url!: string;

  /** SHA-256 of `url`, which is too long for a key. */
  @Column({ type: 'varchar' })
  urlHash!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The headline.' })
  headline!: string;

  @Column({ type: 'varchar' })
  publisherId!: string;

  /** The publisher that the text credits, whether or not the original is in the graph. */
  @Column({ type: 'varchar', nullable: true })
  creditedToId!: string | null;

  /** The article that this one repeats; that one is no republication itself. */
  @Column({ type: 'varchar', nullable: true })
  originalId!: string | null;

  @Column({ type: 'simple-json' })
  @Field(() => [String], { description: 'The authors, in the order of the text.' })
  byline!: string[];

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'BCP 47, such as en.' })
  language!: string;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it appeared, where known.' })
  publishedAt!: string | null;

  @Column({ type: 'varchar' })
  @Field(() => DateTimeScalar, { description: 'When it first came into the graph.' })
  retrievedAt!: string;

  /** `publishedAt`, else `retrievedAt`: lists are sorted by it. */
  @Column({ type: 'varchar' })
  orderOn!: string;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'SHA-256 of `body`, hex.' })
  contentHash!: string;

  /** A digest of what else the caller knew of the article. */
  @Column({ type: 'varchar' })
  metadataHash!: string;

  /** The version of the extractor that read it. */
  @Column({ type: 'varchar' })
  extractorVersion!: string;

  @Column({ type: 'varchar', nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was withdrawn. Such an article is in no list, but still has its id.',
  })
  retractedAt!: string | null;

  @Column({ type: 'varchar', nullable: true })
  retractionReason!: string | null;

  @Column({ type: 'varchar' })
  @Field(() => String, { description: 'The text that every offset counts into, in UTF-16 units.' })
  body!: string;
}

/** A page of articles. */
export const ArticleConnection = connectionOf(() => Article, 'Article');
