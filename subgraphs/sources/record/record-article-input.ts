import { Directive, Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';
import { ArticleClaimInput } from './article-claim-input.ts';
import { ArticleQuoteInput } from './article-quote-input.ts';

/** A mention of an actor in an article. */
@InputType({ description: 'A mention of an actor in an article.' })
@Directive('@inaccessible')
export class ArticleMentionInput {
  @Field(() => Int, { description: 'Where it begins in the body, in UTF-16 units.' })
  start!: number;

  @Field(() => Int, { description: 'The first unit behind it.' })
  end!: number;

  @Field(() => ID, { nullable: true, description: 'The actor.' })
  actorId?: string | null;

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;
}

/** The publisher of an article, as far as the caller knows it. */
@InputType({ description: 'The publisher of an article, as far as it is known.' })
@Directive('@inaccessible')
export class ArticlePublisherInput {
  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Its host name.' })
  domain?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2.' })
  countryCode?: string | null;
}

/** One article with all that was read in it. */
@InputType({ description: 'One article with all that was read in it.' })
@Directive('@inaccessible')
export class RecordArticleInput {
  @Field(() => ID, { description: 'The id that `reserveArticle` gave.' })
  id!: string;

  @Field(() => String, { description: 'The address that was reserved.' })
  url!: string;

  @Field(() => String, { description: 'The headline.' })
  headline!: string;

  @Field(() => String, { description: 'The text that all spans count into.' })
  body!: string;

  @Field(() => String, { description: 'SHA-256 of `body`, hex.' })
  contentHash!: string;

  @Field(() => String, { description: 'As reserved.' })
  metadataHash!: string;

  @Field(() => String, { description: 'As reserved.' })
  extractorVersion!: string;

  @Field(() => [String], { description: 'As reserved.' })
  paragraphHashes!: string[];

  @Field(() => ArticlePublisherInput, {
    nullable: true,
    description: 'Who published it; without it the host of the address tells.',
  })
  publisher?: ArticlePublisherInput | null;

  @Field(() => String, { nullable: true, description: 'The publisher that the text credits.' })
  creditedTo?: string | null;

  @Field(() => ID, { nullable: true, description: 'As `reserveArticle` gave it.' })
  originalId?: string | null;

  @Field(() => [String], { description: 'The authors.' })
  byline!: string[];

  @Field(() => String, { description: 'BCP 47.' })
  language!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it appeared.' })
  publishedAt?: string | null;

  @Field(() => DateTimeScalar, { description: 'As `reserveArticle` gave it.' })
  retrievedAt!: string;

  @Field(() => String, { description: 'The name of the extractor.' })
  method!: string;

  @Field(() => String, { description: 'Its version.' })
  version!: string;

  @Field(() => [ArticleMentionInput], { description: 'The mentions of actors.' })
  mentions!: ArticleMentionInput[];

  @Field(() => [ArticleQuoteInput], { description: 'The quotes.' })
  quotes!: ArticleQuoteInput[];

  @Field(() => [ID], { description: 'The events that it reports.' })
  eventIds!: string[];

  @Field(() => [ArticleClaimInput], { description: 'What it claims.' })
  claims!: ArticleClaimInput[];
}
