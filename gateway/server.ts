import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { NewsgraphError } from '../platform/errors.ts';
import type { Claims } from '../platform/graphql/caller.ts';
import type { GraphQLService } from '../platform/graphql/subgraph-service.ts';
import { createApp } from '../platform/http/app.ts';
import { addGraphQLEndpoint } from '../platform/http/graphql-endpoint.ts';
import type { Logger } from '../platform/log.ts';
import { verifyAuthorization } from '../platform/security/token.ts';
import type { GatewayContext } from './data-source.ts';
import { createGateway } from './gateway.ts';
import { addIde, type ExampleOperation } from './ide.ts';

/** What the gateway serves and to whom. */
export interface GatewayOptions {
  supergraphSdl: string;
  services: ReadonlyMap<string, GraphQLService>;
  /** Resolves while the subgraphs can be asked. */
  ready(): Promise<void>;
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
  const { supergraphSdl, services, tokenSecret, introspection, ide, log } = options;
  const app = createApp(log, options);
  const gateway = createGateway(supergraphSdl, services, log);
  await addGraphQLEndpoint<GatewayContext>(app, {
    server: { gateway, introspection },
    log,
    context: async (request) => ({
      caller: {
        requestId: request.id,
        claims: await authenticate(request.headers.authorization, tokenSecret),
      },
    }),
  });
  if (ide) await addIde(app, ide);
  return app;
}
