import type { StatementListener } from '../platform/database/database.ts';
import type { GraphQLService, SubgraphService } from '../platform/graphql/subgraph-service.ts';
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

/** One subgraph of newsgraph. */
export interface SubgraphEntry {
  name: string;
  /** Where it listens when it runs as a process of its own. */
  port: number;
  /** The names of the subgraphs that it asks itself; they are opened before it. */
  peers: string[];
  /** Its schema in the language of Federation 2. */
  sdl(): string;
  open(options: SubgraphOptions): Promise<SubgraphService>;
}
