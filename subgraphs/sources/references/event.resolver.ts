import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { ListSize } from '../../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../../platform/graphql/page-args.ts';
import type { ArticleStore } from '../article.store.ts';
import { ArticleConnection } from '../article.ts';
import type { ClaimStore } from '../claim.store.ts';
import { Claim } from '../claim.ts';
import type { QuoteStore } from '../quote.store.ts';
import { QuoteConnection } from '../quote.ts';
import { EventReference } from './event.ts';

/** What every event gains here. */
@Resolver(() => EventReference)
export class EventResolver {
  constructor(
    private readonly articleStore: ArticleStore,
    private readonly quoteStore: QuoteStore,
    private readonly claimStore: ClaimStore,
  ) {}

  @FieldResolver(() => QuoteConnection, {
    nullable: true,
    description: 'Quotes about it, newest first.',
  })
  quotes(
    @Root() { id }: EventReference,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.quoteStore.byEvent, id, pageRequest(page));
  }

  @FieldResolver(() => ArticleConnection, {
    nullable: true,
    description: 'Articles that report it, newest first.',
  })
  articles(
    @Root() { id }: EventReference,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { loaders }: Context,
  ) {
    return loaders.load(this.articleStore.byEvent, id, pageRequest(page));
  }

  @FieldResolver(() => [Claim], {
    nullable: true,
    description: 'What is claimed of it: what still stands first, then by property, at most 200.',
  })
  @ListSize(200)
  claims(
    @Root() { id }: EventReference,
    @Arg('property', () => String, {
      nullable: true,
      description: 'Keeps the claims of this property, such as `Exchange.status`.',
    })
    property: string | null,
    @Ctx() { loaders }: Context,
  ) {
    const { idsByEvent, byId } = this.claimStore;
    return loaders.linked(idsByEvent, byId, id, { property: property ?? null });
  }
}
