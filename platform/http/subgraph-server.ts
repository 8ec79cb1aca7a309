import type { FastifyInstance } from 'fastify';
import { createContext } from '../graphql/context.ts';
import { limitsPlugin } from '../graphql/limits/plugin.ts';
import { countRepresentations } from '../graphql/limits/representations.ts';
import { SUBGRAPH_LIMITS } from '../graphql/limits/subgraph-limits.ts';
import type { SubgraphService } from '../graphql/subgraph-service.ts';
import type { Secret } from '../security/secret.ts';
import { CLAIMS_HEADER, readClaims, SECRET_HEADER, secretMatches } from '../security/trust.ts';
import { createApp } from './app.ts';
import { addGraphQLEndpoint } from './graphql-endpoint.ts';

/**
 * Serves a subgraph at `/graphql` to callers that present its secret, the gateway and the write
 * side; anyone else is refused before the request is read.
 */
export async function createSubgraphServer(
  service: SubgraphService,
  secret: Secret,
): Promise<FastifyInstance> {
  const app = createApp(service.log, service);
  await addGraphQLEndpoint(app, {
    server: { schema: service.schema, introspection: true },
    plugins: [
      limitsPlugin({
        limitsOf: () => SUBGRAPH_LIMITS,
        measureOperation: (...operation) => ({
          representations: countRepresentations(...operation),
        }),
      }),
    ],
    log: service.log,
    guard: async (request, reply) => {
      if (secretMatches(request.headers[SECRET_HEADER], secret)) return;
      const message = 'This service answers its gateway only.';
      await reply
        .code(401)
        .send({ errors: [{ message, extensions: { code: 'UNAUTHENTICATED' } }] });
    },
    context: async (request) =>
      createContext({
        requestId: request.id,
        claims: readClaims(request.headers[CLAIMS_HEADER]),
      }),
  });
  return app;
}
