import type { FastifyInstance } from 'fastify';
import { readSafelist, type Safelist } from '../gateway/documents/safelist.ts';
import { edgeSettings } from '../gateway/edge/settings.ts';
import { createGatewayServer } from '../gateway/server.ts';
import type { Connect } from '../gateway/supergraph/services.ts';
import { supergraphSource } from '../gateway/supergraph/source.ts';
import type { Env } from '../platform/env.ts';
import { limitSettings } from '../platform/graphql/limits/settings.ts';
import type { GraphQLService } from '../platform/graphql/subgraph-service.ts';
import { connectSubgraph } from '../platform/http/subgraph/client.ts';
import { subgraphLimits } from '../platform/http/subgraph/limits.ts';
import type { Logger } from '../platform/log.ts';
import type { Secret } from '../platform/security/secret.ts';
import { authorizationReader } from '../platform/security/token.ts';
import { readExamples } from './examples.ts';
import { packagePath } from './package-root.ts';
import { tokenKeys, tokenRules } from './token-settings.ts';
import { UserError } from './user-error.ts';

/** Services that can tell whether they are ready. */
export type ReadyServices = ReadonlyMap<string, GraphQLService & { ready(): Promise<void> }>;

/** The secret that a caller shows the subgraph `name`. */
export type SecretFor = (name: string) => Secret;

/** The address that the environment gives a subgraph; undefined where it names none. */
export function addressOf(name: string, env: Env): string | undefined {
  const urls: Record<string, string | undefined> = {
    people: env.NEWSGRAPH_PEOPLE_URL,
    events: env.NEWSGRAPH_EVENTS_URL,
    sources: env.NEWSGRAPH_SOURCES_URL,
    ingest: env.NEWSGRAPH_INGEST_URL,
  };
  return urls[name] ?? env.NEWSGRAPH_SUBGRAPH_URLS?.get(name);
}

/**
 * Reaches the subgraphs of a supergraph: those that run in this process there, any other across
 * the network, at the address of the environment or else of the supergraph.
 */
export function connector(
  local: ReadyServices,
  secretFor: SecretFor,
  env: Env,
  log: Logger,
): Connect {
  return ({ name, url }) => {
    const service = local.get(name);
    if (!service) {
      const address = addressOf(name, env) ?? url;
      if (!/^https?:\/\/[^/]/.test(address)) {
        throw new Error(`an http(s) address expected for the subgraph ${name}, got '${address}'`);
      }
      return connectSubgraph(name, address, secretFor(name), log, subgraphLimits(env));
    }
    return {
      execute: (request, caller) => service.execute(request, caller),
      ready: () => service.ready(),
      // Whoever opened it closes it.
      close: async () => {},
    };
  };
}

function safelistOf(file: string): Safelist {
  try {
    return readSafelist(file);
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

/** The gateway over a supergraph's subgraphs, as the settings want it; not listening yet. */
export function gatewayOver(
  connect: Connect,
  tokenSecret: Secret | undefined,
  env: Env,
  log: Logger,
): Promise<FastifyInstance> {
  const place = env.NEWSGRAPH_SUPERGRAPH ?? packagePath('schema/supergraph.graphql');
  return createGatewayServer({
    supergraph: supergraphSource(place),
    pollMs: env.NEWSGRAPH_SUPERGRAPH_POLL_MS,
    connect,
    readAuthorization: authorizationReader(tokenKeys(tokenSecret, env, log), tokenRules(env)),
    publicRead: env.NEWSGRAPH_PUBLIC_READ,
    edge: edgeSettings(env),
    safelist: env.NEWSGRAPH_SAFELIST ? safelistOf(env.NEWSGRAPH_SAFELIST) : undefined,
    limits: limitSettings(env),
    timeLimits: subgraphLimits(env),
    introspection: env.NEWSGRAPH_INTROSPECTION,
    ide: env.NEWSGRAPH_IDE ? readExamples() : null,
    log,
  }).catch((error: unknown) => {
    throw new UserError(`cannot serve the supergraph ${place}: ${(error as Error).message}`);
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
