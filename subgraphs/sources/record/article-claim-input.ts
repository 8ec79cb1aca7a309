import { Directive, Field, Float, ID, InputType, Int } from 'type-graphql';
import { ArticleSpanInput } from './article-span-input.ts';

/** A claim that an article makes; the subgraph that owns the value gave the id. */
@InputType({ description: 'A claim that an article makes.' })
@Directive('@inaccessible')
export class ArticleClaimInput {
  @Field(() => ID, { description: 'The id of the claim, which its value has too.' })
  id!: string;

  @Field(() => String, { description: 'Such as `Exchange.counts.PERSONS_RELEASED`.' })
  property!: string;

  @Field(() => ID, { nullable: true, description: 'The event that it is about.' })
  eventId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The actor that it is about.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The actor that the text names as authority.' })
  assertedById?: string | null;

  @Field(() => Int, { nullable: true, description: 'Index into the quotes of the article.' })
  quote?: number | null;

  @Field(() => [ArticleSpanInput], { description: 'Where the article says so; at least one.' })
  evidence!: ArticleSpanInput[];

  @Field(() => Float, { description: '0 to 1.' })
  confidence!: number;
}
