import type { FastifyInstance } from 'fastify';
import { connector, gatewayOver } from '../../cli/embedded.ts';
import { readEnv } from '../../platform/env.ts';
import type { GraphQLAnswer, SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import { createSubgraphServer } from '../../platform/http/subgraph-server.ts';
import { signToken } from '../../platform/security/token.ts';
import { closeAll, openSubgraphs } from '../../subgraphs/index.ts';
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts';
import { silentLogger } from './log.ts';
import type { TestEngine } from './test-engine.ts';

const SECRET = 'a secret of the tests, long enough to sign';

/** The whole graph with HTTP between gateway and subgraphs, and a proxy before each of them. */
export interface RemoteGraph {
  gateway: FastifyInstance;
  services: ReadonlyMap<string, SubgraphService>;
  proxies: ReadonlyMap<string, FaultProxy>;
  /** The status, the text and the content of an answer. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<GraphQLAnswer & { status: number; text: string }>;
}

/** Opens it on fresh databases of the engine; `settings` are the gateway's. */
export async function openRemoteGraph(
  engine: TestEngine,
  settings: Record<string, string>,
): Promise<RemoteGraph> {
  const services = await openSubgraphs({ databaseUrl: engine.freshUrl(), log: silentLogger });
  engine.closeLater({ close: () => closeAll(services) });
  const proxies = new Map<string, FaultProxy>();
  const urls: Record<string, string> = {};
  for (const [name, service] of services) {
    const server = await createSubgraphServer(service, SECRET);
    engine.closeLater(server);
    const proxy = await openFaultProxy(await server.listen({ host: '127.0.0.1', port: 0 }));
    engine.closeLater(proxy);
    proxies.set(name, proxy);
    urls[`NEWSGRAPH_${name.toUpperCase()}_URL`] = `${proxy.url}/graphql`;
  }
  const env = readEnv({ NEWSGRAPH_SUPERGRAPH_POLL_MS: '0', ...urls, ...settings });
  const connect = connector(new Map(), () => SECRET, env, silentLogger);
  const gateway = await gatewayOver(connect, SECRET, env, silentLogger);
  engine.closeLater(gateway);
  const authorization = `Bearer ${await signToken(SECRET, { subject: 'tester', scopes: ['ingest'] })}`;
  return {
    gateway,
    services,
    proxies,
    async ask(query, variables) {
      const response = await gateway.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization },
        payload: { query, variables },
      });
      return { ...response.json(), status: response.statusCode, text: response.body };
    },
  };
}
