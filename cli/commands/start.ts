import { Command, InvalidArgumentError, Option } from 'commander';
import type { FastifyInstance } from 'fastify';
import { type Env, readEnv } from '../../platform/env.ts';
import { drainAndClose } from '../../platform/http/drain.ts';
import { createLogger } from '../../platform/log.ts';
import { startTelemetry } from '../../platform/telemetry/telemetry.ts';
import { readSamples, type Sample } from '../../samples/index.ts';
import { closeAll, openSubgraphs } from '../../subgraphs/index.ts';
import { DataFolder } from '../data-folder.ts';
import { connector, gatewayOver, listenOrExplain } from '../embedded.ts';
import { describeFault } from '../fault.ts';
import { type NamedArticle, sendAll } from '../ingest/send-all.ts';
import { serviceSender } from '../ingest/sender.ts';
import { SecretSettings } from '../secrets.ts';
import { stopSignal } from '../stop-signal.ts';
import { UserError } from '../user-error.ts';

interface StartOptions {
  port?: number;
  data: string;
  empty?: boolean;
  mysql?: string;
}

const QUERY =
  '{ exchanges(first: 3) { edges { node { title status counts { measure best { value } disputed } } } } }';

/** Reads a port number of the command line. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

/** `start`: everything in one process, with nothing to set up. */
export function startCommand(): Command {
  return new Command('start')
    .description('Start the gateway and all subgraphs in one process, with an embedded database.')
    .addOption(
      new Option('--port <number>', 'port of the gateway (default: 4000)').argParser(parsePort),
    )
    .option('--data <dir>', 'folder of the databases and secrets', 'data')
    .option('--empty', 'do not ingest the sample corpus')
    .option(
      '--mysql <url>',
      'keep the tables on a MySQL server: mysql://user:password@host:port/name',
    )
    .action(start);
}

async function start(options: StartOptions): Promise<void> {
  const env = readEnv();
  const stopped = stopSignal();
  const folder = new DataFolder(options.data);
  folder.occupy(null);
  try {
    await run(options, env, folder, stopped);
  } finally {
    folder.leave();
  }
}

async function run(
  options: StartOptions,
  env: Env,
  folder: DataFolder,
  stopped: Promise<void>,
): Promise<void> {
  const log = createLogger('newsgraph', env.NEWSGRAPH_LOG_LEVEL ?? 'warn');
  const databaseUrl = options.mysql ?? folder.databaseUrl;
  const telemetry = await startTelemetry('newsgraph', env, log);
  const services = await openSubgraphs({ databaseUrl, log }).catch((error: unknown) => {
    throw new UserError(`cannot open the databases: ${describeFault(error)}`);
  });
  let app: FastifyInstance | undefined;
  try {
    const { secrets } = folder;
    const settings = new SecretSettings(env);
    const secretFor = (name: string) => settings.subgraph(name) ?? secrets.subgraph(name);
    const connect = connector(services, secretFor, env, log);
    app = await gatewayOver(connect, secrets.token, env, log);
    telemetry.serve(app);
    const port = options.port ?? env.NEWSGRAPH_PORT ?? 4000;
    const address = await listenOrExplain(app, env.NEWSGRAPH_HOST, port);
    folder.occupy(address);
    if (!options.empty && !folder.isDone('samples')) {
      const samples = (await readSamples()).map(named);
      const sender = serviceSender(services.get('ingest')!);
      const summary = await sendAll(samples, sender, 'reading the sample corpus', stopped);
      if (summary.interrupted) return;
      for (const { name, reasons } of summary.rejected) {
        console.error(`the sample ${name} was not taken: ${reasons.join('; ')}`);
      }
      folder.markDone('samples');
    }
    greet(address, env);
    await stopped;
  } finally {
    if (app) await drainAndClose(app, 0);
    await closeAll(services);
    await telemetry.close();
  }
}

function named({
  slug,
  body,
  url,
  headline,
  publisher,
  publishedAt,
  language,
}: Sample): NamedArticle {
  const article = { body, url, headline, publisher, publishedAt, language };
  return { name: slug, read: async () => article };
}

function greet(address: string, env: Env): void {
  const body = JSON.stringify({ query: QUERY });
  const lines = [
    `gateway  ${address}/graphql`,
    ...(env.NEWSGRAPH_IDE ? [`IDE      ${address}/`] : []),
    '',
    'Try:',
    `  curl -s ${address}/graphql -H 'content-type: application/json' -d '${body}'`,
    '',
    'Ctrl-C stops it.',
  ];
  console.log(lines.join('\n'));
}
