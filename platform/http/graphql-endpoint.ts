import {
  ApolloServer,
  type ApolloServerOptions,
  type ApolloServerPlugin,
  type BaseContext,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestHookHandler } from 'fastify';
import { maskError } from '../graphql/mask.ts';
import type { Logger } from '../log.ts';
import { operationsPlugin } from '../telemetry/operations.ts';
import { settleFaultStatus } from './fault-status.ts';

/** What answers one GraphQL request: the body is returned, status and headers are set. */
export type GraphQLHandler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** A schema or a gateway that answers GraphQL over HTTP. */
export interface GraphQLServer {
  handle: GraphQLHandler;
  /** Lets go of what the server holds; nothing may be asked afterwards. */
  stop(): Promise<void>;
}

/** What a GraphQL server answers from. */
export interface GraphQLServerOptions<C extends BaseContext> {
  /** The schema or the gateway, and whether it may be introspected. */
  server: Pick<ApolloServerOptions<C>, 'schema' | 'gateway' | 'introspection' | 'persistedQueries'>;
  context(request: FastifyRequest): Promise<C>;
  /** What else takes part in a request, in this order. */
  plugins?: ApolloServerPlugin<C>[];
  log: Logger;
}

/** What one GraphQL endpoint serves. */
export interface EndpointOptions<C extends BaseContext> extends GraphQLServerOptions<C> {
  /** Runs before a request is read, and may refuse it. */
  guard?: onRequestHookHandler;
}

/**
 * GraphQL over HTTP by Apollo Server, errors masked, nothing reported.
 *
 * @throws Error where the schema or the supergraph is invalid.
 */
export async function startGraphQL<C extends BaseContext>({
  server,
  context,
  plugins = [],
  log,
}: GraphQLServerOptions<C>): Promise<GraphQLServer> {
  const apollo = new ApolloServer<C>({
    ...server,
    logger: log,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    csrfPrevention: true,
    maxRecursiveSelections: true,
    // The plugin of limits remembers documents, and refuses those that are too long to be read.
    documentStore: null,
    formatError: (formatted, error) => maskError(formatted, error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationsPlugin(),
      ...plugins,
    ],
  } as ApolloServerOptions<C>);
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, { context }) as unknown as GraphQLHandler;
  return {
    async handle(request, reply) {
      const body = await handler(request, reply);
      settleFaultStatus(reply, body);
      return body;
    },
    stop: () => apollo.stop(),
  };
}

/** Routes `/graphql` of an application to a handler. */
export function addGraphQLRoute(
  app: FastifyInstance,
  handler: GraphQLHandler,
  guard?: onRequestHookHandler,
): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'OPTIONS'],
    ...(guard && { onRequest: guard }),
    handler,
  });
}

/** Adds `/graphql` to an application, for the time that it runs. */
export async function addGraphQLEndpoint<C extends BaseContext>(
  app: FastifyInstance,
  { guard, ...options }: EndpointOptions<C>,
): Promise<void> {
  const server = await startGraphQL(options);
  app.addHook('onClose', () => server.stop());
  addGraphQLRoute(app, server.handle, guard);
}
