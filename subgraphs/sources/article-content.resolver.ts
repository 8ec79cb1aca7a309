import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../platform/graphql/context.ts';
import { ListSize } from '../../platform/graphql/list-size.ts';
import type { ArticleStore } from './article.store.ts';
import { Article } from './article.ts';
import type { ClaimStore } from './claim.store.ts';
import { Claim } from './claim.ts';
import { Mention } from './mention.ts';
import type { QuoteStore } from './quote.store.ts';
import { Quote } from './quote.ts';
import { EventReference } from './references/event.ts';

/** What was read in an article. */
@Resolver(() => Article)
export class ArticleContentResolver {
  constructor(
    private readonly articles: ArticleStore,
    private readonly quoteStore: QuoteStore,
    private readonly claimStore: ClaimStore,
  ) {}

  @FieldResolver(() => [Quote], { description: 'Its quotes in text order, at most 200.' })
  @ListSize(200)
  quotes(@Root() { id }: Article, @Ctx() { loaders }: Context) {
    return loaders.linked(this.quoteStore.idsByArticle, this.quoteStore.byId, id);
  }

  @FieldResolver(() => [Mention], { description: 'Whom it names, in text order, at most 200.' })
  @ListSize(200)
  mentions(@Root() { id }: Article, @Ctx() { loaders }: Context) {
    return loaders.linked(this.articles.mentionIds, this.articles.mentions, id);
  }

  @FieldResolver(() => [Claim], { description: 'What it claims, in text order, at most 200.' })
  @ListSize(200)
  claims(@Root() { id }: Article, @Ctx() { loaders }: Context) {
    return loaders.linked(this.claimStore.idsByArticle, this.claimStore.byId, id);
  }

  @FieldResolver(() => [EventReference], {
    nullable: 'items',
    description: 'The events it reports, at most 200.',
  })
  @ListSize(200)
  async events(@Root() { id }: Article, @Ctx() { loaders }: Context): Promise<EventReference[]> {
    const ids = await loaders.list(this.articles.eventIds, id);
    return ids.map((eventId) => ({ id: eventId }));
  }
}
