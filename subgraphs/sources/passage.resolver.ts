import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import type { ArticleStore } from './article.store.ts';
import { Article } from './article.ts';
import { Passage } from './passage.ts';

/** Passages and where they stand. */
@Resolver(() => Passage)
export class PassageResolver {
  constructor(private readonly articles: ArticleStore) {}

  @FieldResolver(() => Article, { description: 'The article that it is a part of.' })
  article(@Root() { articleId }: Passage, @Ctx() { loaders }: Context) {
    return loaders.load(this.articles.byId, articleId);
  }
}
