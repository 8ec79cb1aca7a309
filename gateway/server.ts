import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { NewsgraphError } from '../platform/errors.ts';
import type { Claims } from '../platform/graphql/caller.ts';
import { createApp } from '../platform/http/app.ts';
import { addGraphQLRoute } from '../platform/http/graphql-endpoint.ts';
import type { Logger } from '../platform/log.ts';
import { verifyAuthorization } from '../platform/security/token.ts';
import { addIde, type ExampleOperation } from './ide.ts';
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
  tokenSecret: string;
  introspection: boolean;
  /** The operations that the IDE opens with; null to serve no IDE. */
  ide: ExampleOperation[] | null;
  log: Logger;
}

/** The claims of a request's token; a faulty token answers 401 before anything runs. */
async function authenticate(header: string | undefined, secret: string): Promise<Claims | null> {
  try {
    return await verifyAuthorization(header, secret);
  } catch (error) {
    if (!(error instanceof NewsgraphError)) throw error;
    const extensions = { ...error.extensions, http: { status: 401 } };
    throw new GraphQLError(error.message, { extensions });
  }
}

/** The gateway: GraphQL at `/graphql`, the IDE at `/`, the probes `/livez` and `/readyz`. */
export async function createGatewayServer(options: GatewayOptions): Promise<FastifyInstance> {
  const { supergraph, pollMs, connect, plugins, tokenSecret, introspection, ide, log } = options;
  const graph = await LiveGraph.open({
    source: supergraph,
    pollMs,
    connect,
    introspection,
    context: async (request) => ({
      caller: {
        requestId: request.id,
        claims: await authenticate(request.headers.authorization, tokenSecret),
      },
    }),
    ...(plugins && { plugins }),
    log,
  });
  const app = createApp(log, graph);
  app.addHook('onClose', () => graph.close());
  addGraphQLRoute(app, graph.handle);
  if (ide) await addIde(app, ide);
  return app;
}
