import type { Database } from '../../platform/database/database.ts';
import { openDatabase } from '../../platform/database/index.ts';
import type { Batch } from '../../platform/graphql/loaders.ts';
import {
  buildSubgraph,
  type ReferenceResolver,
  type SubgraphSchema,
} from '../../platform/graphql/subgraph-schema.ts';
import { createService, type SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import type { SubgraphOptions } from '../options.ts';
import { ArticleResolver } from './article.resolver.ts';
import { ArticleStore } from './article.store.ts';
import { Article } from './article.ts';
import { ArticleActor } from './article-actor.ts';
import { ArticleContentResolver } from './article-content.resolver.ts';
import { ArticleEvent } from './article-event.ts';
import { ArticleKey } from './article-key.ts';
import { ArticleParagraph } from './article-paragraph.ts';
import { ClaimResolver } from './claim.resolver.ts';
import { ClaimStore } from './claim.store.ts';
import { Claim } from './claim.ts';
import { Evidence } from './evidence.ts';
import { MentionResolver } from './mention.resolver.ts';
import { Mention } from './mention.ts';
import { CreateSources1700000000001 } from './migrations/0001-create-sources.ts';
import { Occurrence } from './occurrence.ts';
import { PassageResolver } from './passage.resolver.ts';
import { PassageStore } from './passage.store.ts';
import { Passage } from './passage.ts';
import { PublisherResolver } from './publisher.resolver.ts';
import { PublisherStore } from './publisher.store.ts';
import { Publisher } from './publisher.ts';
import { PublisherWord } from './publisher-word.ts';
import { QuoteResolver } from './quote.resolver.ts';
import { QuoteStore } from './quote.store.ts';
import { Quote } from './quote.ts';
import { QuoteEvent } from './quote-event.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { ActorResolver } from './references/actor.resolver.ts';
import { EventResolver } from './references/event.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { SearchStore } from './search/search.store.ts';
import { SearchUnit } from './search/search-unit.ts';

/** The tables of sources. */
export const SOURCES_SCHEMA = {
  entities: [
    Publisher,
    PublisherWord,
    ArticleKey,
    Article,
    ArticleParagraph,
    ArticleEvent,
    ArticleActor,
    Passage,
    Mention,
    Quote,
    Occurrence,
    QuoteEvent,
    Claim,
    Evidence,
    SearchUnit,
  ],
  migrations: [CreateSources1700000000001],
};

/** Finds an entity by its id. */
function byId(batch: Batch<object>): ReferenceResolver {
  return ({ id }, { loaders }) => loaders.load(batch, String(id));
}

/** The schema of sources over a database. */
export function buildSources(database: Database): SubgraphSchema {
  const articles = new ArticleStore(database);
  const publishers = new PublisherStore(database);
  const passages = new PassageStore(database);
  const quotes = new QuoteStore(database);
  const claims = new ClaimStore(database);
  return buildSubgraph({
    resolvers: [
      new ArticleResolver(articles, publishers),
      new ArticleContentResolver(articles, quotes, claims),
      new PublisherResolver(publishers, articles),
      new PassageResolver(articles),
      new MentionResolver(passages),
      new QuoteResolver(quotes, passages),
      new ClaimResolver(claims, quotes, passages),
      new SearchResolver(new SearchStore(database), articles, quotes, passages),
      new EventResolver(articles, quotes, claims),
      new ActorResolver(articles, quotes),
      new RecordResolver(database),
    ],
    types: [],
    references: {
      Article: ({ id, url }, { loaders }) =>
        id === undefined
          ? loaders.load(articles.byUrl, String(url))
          : loaders.load(articles.byId, String(id)),
      Publisher: byId(publishers.byId),
      Passage: byId(passages.byId),
      Quote: byId(quotes.byId),
      Claim: byId(claims.byId),
      Event: async (reference) => reference,
      Actor: async (reference) => reference,
    },
  });
}

/** Opens sources: the published text, and why the graph believes what it says. */
export async function openSources({
  databaseUrl,
  log,
  onStatement,
}: SubgraphOptions): Promise<SubgraphService> {
  const database = await openDatabase(databaseUrl, 'sources', SOURCES_SCHEMA, onStatement);
  const resources = { ready: () => database.ping(), close: () => database.close() };
  return createService('sources', buildSources(database), log, resources);
}
