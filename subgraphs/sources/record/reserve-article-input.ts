import { Directive, Field, InputType } from 'type-graphql';

/** What tells a new article from a known one, and an original from its republication. */
@InputType({ description: 'What tells a new article from a known one.' })
@Directive('@inaccessible')
export class ReserveArticleInput {
  @Field(() => String, { description: 'The canonical address, ASCII, at most 2048 characters.' })
  url!: string;

  @Field(() => String, { description: 'SHA-256 of the body, hex.' })
  contentHash!: string;

  @Field(() => String, { description: 'A digest of what else is known of the article.' })
  metadataHash!: string;

  @Field(() => String, { description: 'The version of the extractor that would read it.' })
  extractorVersion!: string;

  @Field(() => [String], { description: 'A digest of each paragraph of some length.' })
  paragraphHashes!: string[];

  @Field(() => String, { nullable: true, description: 'The publisher that the text credits.' })
  creditedTo?: string | null;
}
