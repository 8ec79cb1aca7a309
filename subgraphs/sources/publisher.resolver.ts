import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../platform/graphql/page-args.ts';
import type { ArticleStore } from './article.store.ts';
import { ArticleConnection } from './article.ts';
import type { PublisherStore } from './publisher.store.ts';
import { Publisher } from './publisher.ts';

/** Publishers and what they published. */
@Resolver(() => Publisher)
export class PublisherResolver {
  constructor(
    private readonly publisherStore: PublisherStore,
    private readonly articleStore: ArticleStore,
  ) {}

  @Query(() => [Publisher], { nullable: true, description: 'Publishers by name, at most 100.' })
  @ListSize(100)
  publishers(
    @Arg('text', () => String, {
      nullable: true,
      description: 'Keeps those of which every word begins a word of a name.',
    })
    text: string | null,
  ) {
    return this.publisherStore.list(text ?? null);
  }

  @FieldResolver(() => ArticleConnection, { description: 'Its articles, newest first.' })
  articles(
    @Root() { id }: Publisher,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.articleStore.byPublisher, id, pageRequest(page));
  }
}
