import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { PageArgs, pageRequest } from '../../../platform/graphql/page-args.ts';
import type { ArticleStore } from '../article.store.ts';
import { ArticleConnection } from '../article.ts';
import type { QuoteStore } from '../quote.store.ts';
import { QuoteConnection } from '../quote.ts';
import { ActorReference } from './actor.ts';

/** What every actor gains here. */
@Resolver(() => ActorReference)
export class ActorResolver {
  constructor(
    private readonly articleStore: ArticleStore,
    private readonly quoteStore: QuoteStore,
  ) {}

  @FieldResolver(() => QuoteConnection, {
    nullable: true,
    description: 'What it said, newest first.',
  })
  quotes(
    @Root() { id }: ActorReference,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.quoteStore.bySpeaker, id, pageRequest(page));
  }

  @FieldResolver(() => ArticleConnection, {
    nullable: true,
    description: 'Articles that name it, newest first.',
  })
  articles(
    @Root() { id }: ActorReference,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.articleStore.byActor, id, pageRequest(page));
  }
}
