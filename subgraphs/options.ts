import type { StatementListener } from '../platform/database/database.ts';
import type { GraphQLService } from '../platform/graphql/subgraph-service.ts';
import type { Logger } from '../platform/log.ts';

/** What a subgraph is opened with. */
export interface SubgraphOptions {
  /** See `databaseTarget`. */
  databaseUrl: string;
  log: Logger;
  onStatement?: StatementListener;
  /** The other subgraphs by name; for the write side, which stores nothing itself. */
  peers: Record<string, GraphQLService>;
}
