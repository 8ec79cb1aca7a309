import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';

/** The article is withdrawn. */
@ObjectType({ description: 'The article is withdrawn.' })
export class Retracted {
  @Field(() => ID, { description: 'The article.' })
  articleId!: string;

  @Field(() => Int, {
    description: 'How many claims rested on it alone and are withdrawn with it.',
  })
  claims!: number;
}

/** There is no such article. */
@ObjectType({ description: 'There is no article of this id.' })
export class ArticleNotFound {
  @Field(() => ID, { description: 'The id that was asked for.' })
  articleId!: string;
}

/** How withdrawing an article ended. */
export const RetractResult = createUnionType({
  name: 'RetractResult',
  description: 'How withdrawing an article ended.',
  types: () => [Retracted, ArticleNotFound] as const,
});
