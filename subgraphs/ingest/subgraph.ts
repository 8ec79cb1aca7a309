import { buildSubgraph, type SubgraphSchema } from '../../platform/graphql/subgraph-schema.ts';
import type { GraphQLService } from '../../platform/graphql/subgraph-service.ts';
import { createService, type SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import type { SubgraphOptions } from '../options.ts';
import { ArticleReader } from './article-reader.ts';
import { IngestResolver } from './ingest.resolver.ts';
import { Ingested, InvalidArticle } from './ingest-result.ts';
import { Peers } from './peers.ts';
import { ArticleReference } from './references/article.ts';
import { ArticleNotFound, Retracted } from './retract-result.ts';

/** The schema of ingest over the subgraphs that it records in. */
export function buildIngest(
  peers: Record<string, GraphQLService>,
  reader = new ArticleReader(),
): SubgraphSchema {
  return buildSubgraph({
    resolvers: [new IngestResolver(new Peers(peers), reader)],
    types: [Ingested, InvalidArticle, Retracted, ArticleNotFound, ArticleReference],
    references: {},
  });
}

/** Opens ingest: the write side, which stores nothing itself. */
export async function openIngest({ peers, log }: SubgraphOptions): Promise<SubgraphService> {
  const reader = new ArticleReader();
  const threads = { ready: async () => {}, close: () => reader.close() };
  return createService('ingest', buildIngest(peers, reader), log, threads);
}
