import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../../platform/graphql/scalars.ts';

/** Which articles a list keeps; all conditions hold together. */
@InputType({ description: 'Which articles a list keeps; all conditions hold together.' })
export class ArticleFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Keeps those that hold every one of these words; accents and case do not count.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Keeps those of this publisher.' })
  publisherId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Keeps those that name this actor.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Keeps those that report this event.' })
  eventId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Keeps those in this language, BCP 47; en keeps en-GB too.',
  })
  language?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day (UTC) to keep.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day (UTC) to keep.' })
  until?: string | null;
}
