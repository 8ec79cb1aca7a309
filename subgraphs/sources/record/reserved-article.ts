import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../../../platform/graphql/scalars.ts';

/** Whether an article is still to be recorded. */
export type ReservationState = 'NEW' | 'CURRENT' | 'OUTDATED';

/** The id of an article, and what is held of it already. */
@ObjectType({ description: 'The id of an article, and what is held of it already.' })
@Directive('@inaccessible')
export class ReservedArticle {
  @Field(() => ID, { description: 'The id of the article, the same for each sending.' })
  id!: string;

  @Field(() => String, {
    description: 'NEW: not recorded yet. CURRENT: recorded just so. OUTDATED: to be recorded anew.',
  })
  state!: ReservationState;

  @Field(() => String, { description: 'Equal for an article and its republications.' })
  originKey!: string;

  @Field(() => ID, { nullable: true, description: 'The recorded article that this one repeats.' })
  originalId!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the article was first reserved.' })
  retrievedAt!: string;
}
