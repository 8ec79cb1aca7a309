import { writeFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { composeParts } from '../../cli/compose/compose-parts.ts';
import { connector, gatewayOver, type ReadyServices } from '../../cli/embedded.ts';
import { readEnv } from '../../platform/env.ts';
import type { GraphQLAnswer, SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import { signToken } from '../../platform/security/token.ts';
import { closeAll, openSubgraphs, SUBGRAPHS } from '../../subgraphs/index.ts';
import type { SubgraphEntry } from '../../subgraphs/options.ts';
import { temporaryFolder } from './command.ts';
import { silentLogger } from './log.ts';
import type { TestEngine } from './test-engine.ts';

const TOKEN_SECRET = 'a secret of the tests, long enough to sign';

/** Data of an answer, of whatever shape the query asked for. */
// biome-ignore lint/suspicious/noExplicitAny: a test knows what it asked for.
export type Json = any;

/** A gateway under test. */
export interface TestGateway {
  app: FastifyInstance;
  /** The answer to a query, with its errors; with scopes, the caller shows a token for them. */
  answer(
    query: string,
    variables?: Record<string, unknown>,
    scopes?: string[],
  ): Promise<GraphQLAnswer>;
  /** The data of an answer. Throws where it has errors. */
  data(query: string, variables?: Record<string, unknown>, scopes?: string[]): Promise<Json>;
}

/** The whole graph in this process. */
export interface TestGraph extends TestGateway {
  services: ReadonlyMap<string, SubgraphService>;
  /** Where the subgraphs keep their tables. */
  url: string;
  /** The SQL statements that `work` sends, of all subgraphs. */
  statementsOf(work: () => Promise<unknown>): Promise<string[]>;
}

/** Asks a gateway without a network; tokens are signed with `tokenSecret`. */
export function gatewayClient(app: FastifyInstance, tokenSecret: string): TestGateway {
  const answer: TestGateway['answer'] = async (query, variables, scopes) => {
    const token = scopes && (await signToken(tokenSecret, { subject: 'tester', scopes }));
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: token ? { authorization: `Bearer ${token}` } : {},
      payload: { query, variables },
    });
    return response.json();
  };
  return {
    app,
    answer,
    async data(query, variables, scopes) {
      const { data, errors } = await answer(query, variables, scopes);
      if (errors) throw new Error(JSON.stringify(errors, null, 2));
      return data;
    },
  };
}

/** Tests of other things read in one query what clients read page by page. */
const GENEROUS = { NEWSGRAPH_LIMIT_COST: '20000000' };

/** The real gateway over services, asked without a network. */
export async function gatewayOn(
  services: ReadyServices,
  settings: Record<string, string> = GENEROUS,
): Promise<TestGateway> {
  const env = readEnv({ NEWSGRAPH_SUPERGRAPH_POLL_MS: '0', ...settings });
  const connect = connector(services, () => TOKEN_SECRET, env, silentLogger);
  return gatewayClient(await gatewayOver(connect, TOKEN_SECRET, env, silentLogger), TOKEN_SECRET);
}

/** A gateway over our subgraphs and one more, which need not be registered. */
async function gatewayWith(extra: SubgraphEntry, services: ReadyServices): Promise<TestGateway> {
  const entries = new Map([...SUBGRAPHS, extra].map((entry) => [entry.name, entry]));
  const { graph, errors } = composeParts(
    [...entries.values()].map(({ name, sdl }) => ({ name, url: '', typeDefs: parse(sdl()) })),
  );
  if (!graph) throw new Error(JSON.stringify(errors, null, 2));
  const folder = temporaryFolder();
  try {
    const supergraph = `${folder.path}/supergraph.graphql`;
    writeFileSync(supergraph, graph.supergraphSdl);
    return await gatewayOn(services, { ...GENEROUS, NEWSGRAPH_SUPERGRAPH: supergraph });
  } finally {
    folder.dispose();
  }
}

/** Opens all subgraphs on fresh databases of the engine, and one more, with the gateway over them. */
export async function openGraph(engine: TestEngine, extra?: SubgraphEntry): Promise<TestGraph> {
  const url = engine.freshUrl();
  let statements: string[] = [];
  const options = {
    databaseUrl: url,
    log: silentLogger,
    onStatement: (sql: string) => statements.push(sql),
  };
  const services = await openSubgraphs(options);
  if (extra && !services.has(extra.name)) {
    services.set(extra.name, await extra.open({ ...options, peers: {} }));
  }
  const gateway = await (extra ? gatewayWith(extra, services) : gatewayOn(services));
  engine.closeLater({
    async close() {
      await gateway.app.close();
      await closeAll(services);
    },
  });
  return {
    ...gateway,
    services,
    url,
    async statementsOf(work) {
      statements = [];
      await work();
      return statements;
    },
  };
}

const INGEST = `mutation Ingest($input: ArticleInput!) {
  ingestArticle(input: $input) {
    __typename
    ... on Ingested { outcome article { id } }
    ... on InvalidArticle { problems { path message } }
  }
}`;

/** Sends one article with the right to. */
export async function ingest(
  graph: TestGateway,
  input: Record<string, unknown>,
): Promise<
  Record<string, never> & { __typename: string; outcome: string; article: { id: string } }
> {
  const { ingestArticle } = await graph.data(INGEST, { input }, ['ingest']);
  return ingestArticle;
}
