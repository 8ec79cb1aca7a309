import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.ts';
import { QuoteKind } from './quote-kind.ts';

/** Which quotes a list keeps; all conditions hold together. */
@InputType({ description: 'Which quotes a list keeps; all conditions hold together.' })
export class QuoteFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Keeps those that hold every one of these words; accents and case do not count.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Keeps those of this speaker.' })
  speakerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Keeps those about this event.' })
  eventId?: string | null;

  @Field(() => [QuoteKind], { nullable: true, description: 'Keeps those of one of these kinds.' })
  kind?: QuoteKind[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day to keep: the day it was said, else that of the article.',
  })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day to keep.' })
  until?: string | null;
}
