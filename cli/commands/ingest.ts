import { Command } from 'commander';
import { type Env, readEnv } from '../../platform/env.ts';
import { createLogger } from '../../platform/log.ts';
import { signToken } from '../../platform/security/token.ts';
import { closeAll, openSubgraphs } from '../../subgraphs/index.ts';
import { DataFolder } from '../data-folder.ts';
import { findArticles } from '../ingest/find-articles.ts';
import { type Summary, sendAll } from '../ingest/send-all.ts';
import { gatewaySender, type Sender, serviceSender } from '../ingest/sender.ts';
import { stopSignal } from '../stop-signal.ts';
import { UserError } from '../user-error.ts';

interface IngestOptions {
  gateway?: string;
  data: string;
  mysql?: string;
}

const CLAIMS = { subject: 'command line', scopes: ['ingest'] };

/** `ingest`: sends files, folders or standard input to a newsgraph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      'Read articles into the graph: texts, HTML pages, feeds. Sending one again changes nothing.',
    )
    .argument('<paths...>', 'files, folders, or - for standard input')
    .option('--gateway <url>', 'the gateway to send to (default: the one that uses --data)')
    .option('--data <dir>', 'folder of an embedded newsgraph; opened where none runs', 'data')
    .option('--mysql <url>', 'with --data where none runs: the MySQL server that has the tables')
    .addHelpText(
      'after',
      '\nA file NAME.json beside NAME.txt or NAME.html may give url, headline, publisher,\n' +
        'publishedAt, byline and language. A feed (RSS, Atom, JSON Feed) gives an article for each item.\n' +
        'Articles in other languages than English are kept but not read.\n' +
        '\nFor a gateway of your own, set NEWSGRAPH_TOKEN_SECRET to its key.\n' +
        '\nExit status: 0 all were taken, 1 some were rejected, 2 nothing could be sent.',
    )
    .action(ingest);
}

async function ingest(paths: string[], options: IngestOptions): Promise<void> {
  const articles = await findArticles(paths);
  if (articles.length === 0) {
    throw new UserError(`no text, page or feed in ${paths.join(', ')}`, 2);
  }
  const sender = await openSender(options, readEnv());
  try {
    const summary = await sendAll(articles, sender, 'reading articles', stopSignal());
    console.log(report(summary));
    if (summary.rejected.length > 0 || summary.interrupted) process.exitCode = 1;
  } finally {
    await sender.close();
  }
}

async function openSender(options: IngestOptions, env: Env): Promise<Sender> {
  if (options.gateway && env.NEWSGRAPH_TOKEN_SECRET) {
    const secret = env.NEWSGRAPH_TOKEN_SECRET;
    return gatewaySender(options.gateway, () => signToken(secret, CLAIMS, '10m'));
  }
  const folder = new DataFolder(options.data);
  const address = options.gateway ?? folder.occupant()?.gateway;
  if (address) return gatewaySender(address, () => signToken(folder.secrets.token, CLAIMS, '10m'));
  folder.occupy(null);
  const log = createLogger('newsgraph', env.NEWSGRAPH_LOG_LEVEL ?? 'warn');
  const databaseUrl = options.mysql ?? folder.databaseUrl;
  const services = await openSubgraphs({ databaseUrl, log });
  return {
    ...serviceSender(services.get('ingest')!),
    async close() {
      await closeAll(services);
      folder.leave();
    },
  };
}

function report({ created, revised, unchanged, rejected, unread, interrupted }: Summary): string {
  const counts = `created ${created}, revised ${revised}, unchanged ${unchanged}, rejected ${rejected.length}`;
  return [
    ...(interrupted ? ['stopped before the end'] : []),
    counts,
    ...rejected.flatMap(linesOf),
    ...(unread.length > 0 ? [`kept but not read ${unread.length}`] : []),
    ...unread.flatMap(linesOf),
  ].join('\n');
}

function linesOf({ name, reasons }: { name: string; reasons: string[] }): string[] {
  return [`  ${name}`, ...reasons.map((reason) => `    ${reason}`)];
}
