import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { createGatewayServer } from '../gateway/server.ts';
import type { Env } from '../platform/env.ts';
import type { GraphQLService } from '../platform/graphql/subgraph-service.ts';
import type { Logger } from '../platform/log.ts';
import { readExamples } from './examples.ts';
import { packagePath } from './package-root.ts';
import { UserError } from './user-error.ts';

/** Services that can tell whether they are ready. */
export type ReadyServices = ReadonlyMap<string, GraphQLService & { ready(): Promise<void> }>;

/** The gateway over services, as the settings want it; not listening yet. */
export function gatewayOver(
  services: ReadyServices,
  tokenSecret: string,
  env: Env,
  log: Logger,
): Promise<FastifyInstance> {
  return createGatewayServer({
    supergraphSdl: readFileSync(packagePath('schema/supergraph.graphql'), 'utf8'),
    services,
    ready: async () => {
      await Promise.all([...services.values()].map((service) => service.ready()));
    },
    tokenSecret,
    introspection: env.NEWSGRAPH_INTROSPECTION,
    ide: env.NEWSGRAPH_IDE ? readExamples() : null,
    log,
  });
}

/** Listens, or says in one line why that cannot be. */
export async function listenOrExplain(
  app: FastifyInstance,
  host: string,
  port: number,
): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new UserError(`port ${port} is taken; choose another by --port or NEWSGRAPH_PORT`);
    }
    if (code === 'EACCES')
      throw new UserError(`port ${port} is not allowed; choose one above 1023`);
    throw error;
  }
}
