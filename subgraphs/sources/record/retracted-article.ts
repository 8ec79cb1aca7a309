import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

/** What a withdrawal took back. */
@ObjectType({ description: 'What a withdrawal took back.' })
@Directive('@inaccessible')
export class RetractedArticle {
  @Field(() => ID, { description: 'The article.' })
  articleId!: string;

  @Field(() => Int, { description: 'How many claims rested on it alone.' })
  claims!: number;
}
