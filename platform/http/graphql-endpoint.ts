import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import { maskError } from '../graphql/mask.ts';
import type { Logger } from '../log.ts';

/** The longest document that is read, in GraphQL tokens. */
const MAX_TOKENS = 20_000;

/** What one GraphQL endpoint serves. */
export interface EndpointOptions<C extends BaseContext> {
  /** The schema or the gateway, and whether it may be introspected. */
  server: Pick<ApolloServerOptions<C>, 'schema' | 'gateway' | 'introspection'>;
  context(request: FastifyRequest): Promise<C>;
  /** Runs before a request is read, and may refuse it. */
  guard?: onRequestHookHandler;
  log: Logger;
}

/** Adds `/graphql` to an application: GraphQL over HTTP by Apollo Server, errors masked, nothing reported. */
export async function addGraphQLEndpoint<C extends BaseContext>(
  app: FastifyInstance,
  { server, context, guard, log }: EndpointOptions<C>,
): Promise<void> {
  const apollo = new ApolloServer<C>({
    ...server,
    logger: log,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  } as ApolloServerOptions<C>);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    ...(guard && { onRequest: guard }),
    handler: fastifyApolloHandler(apollo, { context }),
  });
}
