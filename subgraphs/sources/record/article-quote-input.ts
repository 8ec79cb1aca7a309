import { Directive, Field, Float, ID, InputType } from 'type-graphql';
import { FuzzyDateInput } from '../../../platform/fuzzy-date-input.ts';
import { QuoteKind } from '../quote-kind.ts';
import { ArticleSpanInput } from './article-span-input.ts';

/** A quote in an article. */
@InputType({ description: 'A quote in an article.' })
@Directive('@inaccessible')
export class ArticleQuoteInput {
  @Field(() => [ArticleSpanInput], { description: 'The words; several for a split quote.' })
  spans!: ArticleSpanInput[];

  @Field(() => QuoteKind, { description: 'How close it stays to what was said.' })
  kind!: QuoteKind;

  @Field(() => ID, { nullable: true, description: 'The speaker.' })
  speakerId?: string | null;

  @Field(() => String, { nullable: true, description: "The article's wording of the speaker." })
  speakerLabel?: string | null;

  @Field(() => Float, { description: '0 to 1.' })
  speakerConfidence!: number;

  @Field(() => String, { nullable: true, description: 'The words that introduce it.' })
  cue?: string | null;

  @Field(() => FuzzyDateInput, { nullable: true, description: 'When it was said.' })
  saidOn?: FuzzyDateInput | null;

  @Field(() => [ID], { description: 'The events that it is about.' })
  eventIds!: string[];
}
