import type { Caller } from '../../platform/graphql/caller.ts';
import type {
  GraphQLAnswer,
  GraphQLService,
  SubgraphService,
} from '../../platform/graphql/subgraph-service.ts';
import type { SubgraphOptions } from '../../subgraphs/options.ts';
import { anonymousCaller } from './callers.ts';
import { silentLogger } from './log.ts';
import { countRows, type Rows, type TestEngine } from './test-engine.ts';

/** A subgraph under test. */
export interface TestSubgraph {
  service: SubgraphService;
  /** Where it keeps its tables. */
  url: string;
  /** The answer to a request, with its errors. */
  answer(
    query: string,
    variables?: Record<string, unknown>,
    caller?: Caller,
  ): Promise<GraphQLAnswer>;
  /** The data of an answer. Throws where it has errors. */
  // biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
  data(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<any>;
  /** The SQL statements that `work` sends, in order. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
  /** Everything that is stored, by table. */
  rows(): Promise<Rows>;
  /** How many rows each table has. */
  rowCounts(): Promise<Record<string, number>>;
}

/** True for a statement that changes data; an idempotent call sends none the second time. */
export function isWrite(sql: string): boolean {
  return /^\s*(insert|update|delete|replace)\b/i.test(sql);
}

/**
 * Opens a subgraph on a fresh database of the engine; closed when the suite ends. Works for every
 * subgraph: `openSubgraph(engine, openPeople)`.
 */
export async function openSubgraph(
  engine: TestEngine,
  open: (options: SubgraphOptions) => Promise<SubgraphService>,
  { url = engine.freshUrl(), peers = {} as Record<string, GraphQLService> } = {},
): Promise<TestSubgraph> {
  let statements: string[] = [];
  const service = await open({
    databaseUrl: url,
    log: silentLogger,
    onStatement: (sql) => statements.push(sql),
    peers,
  });
  engine.closeLater(service);
  const answer: TestSubgraph['answer'] = (query, variables, caller = anonymousCaller) =>
    service.execute({ query, variables }, caller);
  return {
    service,
    url,
    answer,
    async data(query, variables, caller) {
      const { data, errors } = await answer(query, variables, caller);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
    async statementsOf(work) {
      statements = [];
      await work();
      return statements;
    },
    rows: () => engine.rows(url, service.name),
    rowCounts: async () => countRows(await engine.rows(url, service.name)),
  };
}
