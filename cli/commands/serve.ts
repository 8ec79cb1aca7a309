import { Argument, Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { type Env, readEnv } from '../../platform/env.ts';
import { drainAndClose } from '../../platform/http/drain.ts';
import { connectSubgraph, type RemoteSubgraph } from '../../platform/http/subgraph/client.ts';
import { subgraphLimits } from '../../platform/http/subgraph/limits.ts';
import { createSubgraphServer } from '../../platform/http/subgraph-server.ts';
import { createLogger, type Logger } from '../../platform/log.ts';
import type { Secret } from '../../platform/security/secret.ts';
import { observeService } from '../../platform/telemetry/observe-service.ts';
import { startTelemetry, type Telemetry } from '../../platform/telemetry/telemetry.ts';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import type { SubgraphEntry } from '../../subgraphs/options.ts';
import { addressOf, connector, gatewayOver, listenOrExplain } from '../embedded.ts';
import { describeFault } from '../fault.ts';
import { SecretSettings } from '../secrets.ts';
import { stopSignal } from '../stop-signal.ts';
import { UserError } from '../user-error.ts';

const GATEWAY_PORT = 4000;

/** `serve`: one service as a process of its own, set up by the environment. */
export function serveCommand(): Command {
  const names = [...SUBGRAPHS.map(({ name }) => name), 'gateway'];
  return new Command('serve')
    .description('Run one service as a process of its own; .env.example lists its settings.')
    .addArgument(new Argument('<service>', 'which service').choices(names))
    .action(serve);
}

/** A running service and what must be closed with it. */
interface Running {
  app: FastifyInstance;
  port: number;
  close(): Promise<void>;
}

async function serve(name: string): Promise<void> {
  const env = readEnv();
  const stopped = stopSignal();
  const log = createLogger(name, env.NEWSGRAPH_LOG_LEVEL ?? 'info');
  const telemetry = await startTelemetry(name, env, log);
  try {
    await run(name, env, log, telemetry, stopped);
  } finally {
    await telemetry.close();
  }
}

async function run(
  name: string,
  env: Env,
  log: Logger,
  telemetry: Telemetry,
  stopped: Promise<void>,
): Promise<void> {
  const entry = SUBGRAPHS.find((subgraph) => subgraph.name === name);
  const running = entry ? await openSubgraph(entry, env, log) : await openGateway(env, log);
  try {
    telemetry.serve(running.app);
    const port = env.NEWSGRAPH_PORT ?? running.port;
    const address = await listenOrExplain(running.app, env.NEWSGRAPH_HOST, port);
    log.info({ address }, 'ready');
    await stopped;
    log.info('stopping');
  } finally {
    await running.close();
  }
}

/** The secret of the subgraph `name`. Throws where the settings have none. */
function subgraphSecret(name: string, secrets: SecretSettings): Secret {
  const secret = secrets.subgraph(name);
  if (secret) return secret;
  throw new UserError(
    `no secret for the subgraph ${name}: none of NEWSGRAPH_SUBGRAPH_SECRETS, NEWSGRAPH_SUBGRAPH_SECRET and NEWSGRAPH_SECRETS_DIR gives it one; see .env.example`,
  );
}

/** The subgraphs that another one asks itself. */
function connectPeers(names: string[], env: Env, log: Logger): Map<string, RemoteSubgraph> {
  const secrets = new SecretSettings(env);
  return new Map(
    SUBGRAPHS.filter(({ name }) => names.includes(name)).map(({ name, port }) => {
      const url = addressOf(name, env) ?? `http://127.0.0.1:${port}/graphql`;
      return [
        name,
        connectSubgraph(name, url, subgraphSecret(name, secrets), log, subgraphLimits(env)),
      ];
    }),
  );
}

function observedPeers(peers: Map<string, RemoteSubgraph>) {
  return Object.fromEntries([...peers].map(([name, peer]) => [name, observeService(peer, name)]));
}

async function closeRemotes(remotes: Map<string, RemoteSubgraph>): Promise<void> {
  await Promise.all([...remotes.values()].map((subgraph) => subgraph.close()));
}

async function openSubgraph(entry: SubgraphEntry, env: Env, log: Logger): Promise<Running> {
  const secret = subgraphSecret(entry.name, new SecretSettings(env));
  const peers = connectPeers(entry.peers, env, log);
  const databaseUrl = env.NEWSGRAPH_DATABASE_URL;
  const service = await entry
    .open({ databaseUrl, log, peers: observedPeers(peers) })
    .catch((error: unknown) => {
      throw new UserError(`${entry.name} cannot open its database: ${describeFault(error)}`);
    });
  const app = await createSubgraphServer(service, secret);
  return {
    app,
    port: entry.port,
    async close() {
      await drainAndClose(app, env.NEWSGRAPH_DRAIN_MS);
      await service.close();
      await closeRemotes(peers);
    },
  };
}

async function openGateway(env: Env, log: Logger): Promise<Running> {
  const secrets = new SecretSettings(env);
  const connect = connector(new Map(), (name) => subgraphSecret(name, secrets), env, log);
  const app = await gatewayOver(connect, secrets.token, env, log);
  return { app, port: GATEWAY_PORT, close: () => drainAndClose(app, env.NEWSGRAPH_DRAIN_MS) };
}
