import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { NewsgraphError } from '../../platform/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import type { ArticleStore } from './article.store.ts';
import { Article, ArticleConnection } from './article.ts';
import { ArticleFilter } from './article-filter.ts';
import type { PublisherStore } from './publisher.store.ts';
import { Publisher } from './publisher.ts';

/** Articles, where they appeared and which repeat which. */
@Resolver(() => Article)
export class ArticleResolver {
  constructor(
    private readonly articleStore: ArticleStore,
    private readonly publishers: PublisherStore,
  ) {}

  @Query(() => Article, {
    nullable: true,
    description: 'One article by id or by address; null if unknown.',
  })
  article(
    @Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null,
    @Arg('url', () => String, { nullable: true, description: 'Its canonical address.' })
    url: string | null,
    @Ctx() { loaders }: Context,
  ) {
    if ((id == null) === (url == null)) {
      const got = id == null ? 'neither' : 'both';
      throw new NewsgraphError('BAD_USER_INPUT', `article takes either id or url; got ${got}.`);
    }
    return id == null
      ? loaders.load(this.articleStore.byUrl, url!)
      : loaders.load(this.articleStore.byId, id);
  }

  @Query(() => ArticleConnection, { nullable: true, description: 'Articles, newest first.' })
  articles(
    @Arg('filter', () => ArticleFilter, { nullable: true, description: 'Which to keep.' })
    filter: ArticleFilter | null,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return this.articleStore.page(filter ?? {}, pageRequest(page));
  }

  @FieldResolver(() => Publisher, { description: 'Who published it.' })
  publisher(@Root() { publisherId }: Article, @Ctx() { loaders }: Context) {
    return loaders.load(this.publishers.byId, publisherId);
  }

  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The original that it repeats, whole or in large part.',
  })
  republicationOf(@Root() { originalId }: Article, @Ctx() { loaders }: Context) {
    return originalId === null ? null : loaders.load(this.articleStore.byId, originalId);
  }

  @FieldResolver(() => Publisher, {
    nullable: true,
    description: 'The publisher that the text credits, where the original is not in the graph.',
  })
  creditedTo(@Root() { originalId, creditedToId }: Article, @Ctx() { loaders }: Context) {
    if (originalId !== null || creditedToId === null) return null;
    return loaders.load(this.publishers.byId, creditedToId);
  }

  @FieldResolver(() => [Article], {
    description: 'The articles that repeat it, oldest first, at most 200.',
  })
  @ListSize(200)
  republications(@Root() { id }: Article, @Ctx() { loaders }: Context) {
    return loaders.linked(this.articleStore.republicationIds, this.articleStore.byId, id);
  }
}
