import type { FastifyInstance } from 'fastify';
import {
  DEFAULT_LIMIT_SETTINGS,
  type LimitSettings,
  largestRequest,
  limitsOf,
} from '../platform/graphql/limits/settings.ts';
import { createApp } from '../platform/http/app.ts';
import { addGraphQLRoute } from '../platform/http/graphql-endpoint.ts';
import { DEFAULT_SUBGRAPH_LIMITS, type TimeLimits } from '../platform/http/subgraph/limits.ts';
import type { Logger } from '../platform/log.ts';
import type { ReadAuthorization } from '../platform/security/token.ts';
import { claimsReader } from './access/claims-reader.ts';
import { readersOnly } from './access/readers-only.ts';
import { enforceSafelist } from './documents/enforce.ts';
import { listedDocuments, registeredDocuments } from './documents/persisted.ts';
import type { Safelist } from './documents/safelist.ts';
import { allowOrigins } from './edge/cors.ts';
import { openLimiter } from './edge/limiter.ts';
import { rateLimit } from './edge/rate-limit.ts';
import { DEFAULT_EDGE_SETTINGS, type EdgeSettings } from './edge/settings.ts';
import { addIde, type ExampleOperation } from './ide.ts';
import { gatewayLimits } from './limits/gateway-limits.ts';
import { boundRequests } from './limits/request-size.ts';
import { boundVariableFaults } from './limits/variable-faults.ts';
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
  /** How long the subgraphs may take for one request, all of them together. */
  timeLimits?: TimeLimits;
  /** Who comes how often and from where. */
  edge?: EdgeSettings;
  /** The only operations that are answered; undefined for any. */
  safelist?: Safelist | undefined;
  introspection: boolean;
  /** The operations that the IDE opens with; null to serve no IDE. */
  ide: ExampleOperation[] | null;
  log: Logger;
}

/** The gateway: GraphQL at `/graphql`, the IDE at `/`, the probes `/livez` and `/readyz`. */
export async function createGatewayServer(options: GatewayOptions): Promise<FastifyInstance> {
  const { supergraph, pollMs, connect, plugins, introspection, ide, log } = options;
  const { publicRead = true, edge = DEFAULT_EDGE_SETTINGS, safelist } = options;
  const limits = options.limits ?? DEFAULT_LIMIT_SETTINGS;
  const claimsOf = claimsReader(options.readAuthorization, publicRead);
  const graph = await LiveGraph.open({
    source: supergraph,
    pollMs,
    connect,
    introspection,
    persistedQueries: safelist ? listedDocuments(safelist) : registeredDocuments(),
    context: async (request) => {
      const receivedAt = performance.now();
      return { caller: { requestId: request.id, claims: await claimsOf(request) }, receivedAt };
    },
    timeLimits: options.timeLimits ?? DEFAULT_SUBGRAPH_LIMITS,
    plugins: (sdl) => [
      gatewayLimits(sdl, limits),
      boundVariableFaults,
      ...(publicRead ? [] : [readersOnly]),
      ...(plugins?.(sdl) ?? []),
    ],
    log,
  });
  const app = createApp(log, graph, largestRequest(limits), edge.trustedProxies);
  boundRequests(app, async (request) => {
    // A faulty token is told by GraphQL.
    const claims = await claimsOf(request).catch(() => null);
    return limitsOf(claims, limits).requestBytes;
  });
  app.addHook('onClose', () => graph.close());
  await allowOrigins(app, edge.corsOrigins);
  const limiter = edge.rate.requests > 0 ? openLimiter(edge.rate, log) : null;
  app.addHook('onClose', () => limiter?.close());
  addGraphQLRoute(
    app,
    async (request, reply) => {
      if (safelist) enforceSafelist(request, safelist);
      return graph.handle(request, reply);
    },
    limiter ? rateLimit(limiter, claimsOf) : undefined,
  );
  if (ide) await addIde(app, ide);
  return app;
}
