import { Arg, Args, Ctx, FieldResolver, Float, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.ts';
import { Cost } from '../../../platform/graphql/list-size.ts';
import { PageArgs, pageRequest } from '../../../platform/graphql/page-args.ts';
import type { ArticleStore } from '../article.store.ts';
import type { PassageStore } from '../passage.store.ts';
import { Passage } from '../passage.ts';
import type { QuoteStore } from '../quote.store.ts';
import type { SearchStore } from './search.store.ts';
import { SearchConnection, SearchEdge, SearchHit } from './search-hit.ts';

/** Full-text search. */
@Resolver(() => SearchEdge)
export class SearchResolver {
  constructor(
    private readonly hits: SearchStore,
    private readonly articles: ArticleStore,
    private readonly quotes: QuoteStore,
    private readonly passages: PassageStore,
  ) {}

  @Query(() => SearchConnection, {
    nullable: true,
    description:
      'Full-text search, best match first; every hit comes with the passage that matched.',
  })
  @Cost(10)
  search(
    @Arg('text', () => String, {
      description: 'Up to 20 words, of which a hit holds at least one; accents do not count.',
    })
    text: string,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return this.hits.page(text, pageRequest(page));
  }

  @FieldResolver(() => Float, {
    description: 'How well it matches; comparable within one search only.',
  })
  score(@Root() { node }: SearchEdge): number {
    return node.score / 1_000_000;
  }

  @FieldResolver(() => Passage, { description: 'The passage that matched best.' })
  passage(@Root() { node }: SearchEdge, @Ctx() { loaders }: Context) {
    return loaders.load(this.passages.byId, node.passageId);
  }

  @FieldResolver(() => SearchHit, { description: 'The article or the quote.' })
  node(@Root() { node }: SearchEdge, @Ctx() { loaders }: Context) {
    return node.kind === 'Article'
      ? loaders.load(this.articles.byId, node.nodeId)
      : loaders.load(this.quotes.byId, node.nodeId);
  }
}
