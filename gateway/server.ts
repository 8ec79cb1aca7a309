import type { FastifyInstance } from 'fastify';
import {
  DEFAULT_LIMIT_SETTINGS,
  type LimitSettings,
  largestRequest,
  limitsOf,
} from '../platform/graphql/limits/settings.ts';
import { createApp } from '../platform/http/app.ts';
import { addGraphQLRoute } from '../platform/http/graphql-endpoint.ts';
import type { Logger } from '../platform/log.ts';
import type { ReadAuthorization } from '../platform/security/token.ts';
import { claimsReader } from './access/claims-reader.ts';
import { readersOnly } from './access/readers-only.ts';
import { addIde, type ExampleOperation } from './ide.ts';
import { gatewayLimits } from './limits/gateway-limits.ts';
import { boundRequests } from './limits/request-size.ts';
import { LiveGraph } from './supergraph/live-graph.ts';
import type { Connect } from './supergraph/services.ts';
import type { SupergraphSource } from './supergraph/source.ts';
import type { VersionOptions } from './supergraph/version.ts';

/** What the gateway serves and to whom. */
export interface GatewayOptions {
  supergraph: SupergraphSource;
  /** How often the supergraph is looked at for a new one, in milliseconds; 0 for never. */
  pollMs: number;
  /** Gives the service for each subgraph that the supergraph names. */
  connect: Connect;
  plugins?: VersionOptions['plugins'];
  /** Reads and checks the tokens of requests. */
  readAuthorization: ReadAuthorization;
  /** Whether anyone may read; else a token with the scope `read` is needed. */
  publicRead?: boolean;
  /** What a request may have at most, by who sends it. */
  limits?: LimitSettings;
  introspection: boolean;
  /** The operations that the IDE opens with; null to serve no IDE. */
  ide: ExampleOperation[] | null;
  log: Logger;
}

/** The gateway: GraphQL at `/graphql`, the IDE at `/`, the probes `/livez` and `/readyz`. */
export async function createGatewayServer(options: GatewayOptions): Promise<FastifyInstance> {
  const { supergraph, pollMs, connect, plugins, introspection, ide, log } = options;
  const { publicRead = true } = options;
  const limits = options.limits ?? DEFAULT_LIMIT_SETTINGS;
  const claimsOf = claimsReader(options.readAuthorization, publicRead);
  const graph = await LiveGraph.open({
    source: supergraph,
    pollMs,
    connect,
    introspection,
    context: async (request) => ({
      caller: { requestId: request.id, claims: await claimsOf(request) },
    }),
    plugins: (sdl) => [
      gatewayLimits(sdl, limits),
      ...(publicRead ? [] : [readersOnly]),
      ...(plugins?.(sdl) ?? []),
    ],
    log,
  });
  const app = createApp(log, graph, largestRequest(limits));
  boundRequests(app, async (request) => {
    // A faulty token is told by GraphQL.
    const claims = await claimsOf(request).catch(() => null);
    return limitsOf(claims, limits).requestBytes;
  });
  app.addHook('onClose', () => graph.close());
  addGraphQLRoute(app, graph.handle);
  if (ide) await addIde(app, ide);
  return app;
}
