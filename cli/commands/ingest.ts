import { Command, InvalidArgumentError } from 'commander';
import { type Env, readEnv } from '../../platform/env.ts';
import { createLogger } from '../../platform/log.ts';
import type { Secret } from '../../platform/security/secret.ts';
import { signToken } from '../../platform/security/token.ts';
import { closeAll, openSubgraphs } from '../../subgraphs/index.ts';
import { DataFolder } from '../data-folder.ts';
import { DEFAULT_PORTS } from '../fetch/check-url.ts';
import { DEFAULT_FETCH } from '../fetch/fetch-address.ts';
import { findArticles } from '../ingest/find-articles.ts';
import { type Summary, sendAll } from '../ingest/send-all.ts';
import { gatewaySender, type Sender, serviceSender } from '../ingest/sender.ts';
import { stopSignal } from '../stop-signal.ts';
import { tokenRules } from '../token-settings.ts';
import { UserError } from '../user-error.ts';
import { wholeNumber } from '../whole-number.ts';

interface IngestOptions {
  gateway?: string;
  data: string;
  mysql?: string;
  follow?: number;
  allowPort: number[];
}

/** For how many items of a feed the page is read at most. */
const MAX_FOLLOWED = 500;

const CLAIMS = { subject: 'command line', scopes: ['ingest'] };

/** `ingest`: sends files, folders, addresses or standard input to a newsgraph. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description(
      'Read articles into the graph: texts, HTML pages, feeds. Sending one again changes nothing.',
    )
    .argument('<paths...>', 'files, folders, http(s) addresses, or - for standard input')
    .option('--gateway <url>', 'the gateway to send to (default: the one that uses --data)')
    .option('--data <dir>', 'folder of an embedded newsgraph; opened where none runs', 'data')
    .option('--mysql <url>', 'with --data where none runs: the MySQL server that has the tables')
    .option(
      '--follow <count>',
      `of a feed at an address, read the pages that its first items link to, at most ${MAX_FOLLOWED}`,
      followed,
    )
    .option('--allow-port <port>', 'read addresses at this port too; may be repeated', port, [])
    .addHelpText(
      'after',
      '\nA file NAME.json beside NAME.txt or NAME.html may give url, headline, publisher,\n' +
        'publishedAt, byline and language. A feed (RSS, Atom, JSON Feed) gives an article for each item.\n' +
        'Articles in other languages than English are kept but not read.\n' +
        '\nAddresses are read at the ports 80 and 443 of the public internet, within 20 seconds and\n' +
        '8 MB each. NEWSGRAPH_ALLOW_PRIVATE_ADDRESSES=true opens private networks as well.\n' +
        '\nFor a gateway of your own, set NEWSGRAPH_TOKEN to a token with the scope ingest, or\n' +
        'NEWSGRAPH_TOKEN_SECRET to its key.\n' +
        '\nExit status: 0 all were taken, 1 some were rejected, 2 nothing could be sent.',
    )
    .action(ingest);
}

async function ingest(paths: string[], options: IngestOptions): Promise<void> {
  const env = readEnv();
  const articles = await findArticles(paths, {
    fetch: {
      ...DEFAULT_FETCH,
      allowPrivate: env.NEWSGRAPH_ALLOW_PRIVATE_ADDRESSES,
      ports: new Set([...DEFAULT_PORTS, ...options.allowPort]),
    },
    follow: options.follow ?? 0,
  });
  if (articles.length === 0) {
    throw new UserError(`no text, page or feed in ${paths.join(', ')}`, 2);
  }
  const sender = await openSender(options, env);
  try {
    const summary = await sendAll(articles, sender, 'reading articles', stopSignal());
    console.log(report(summary));
    if (summary.rejected.length > 0 || summary.interrupted) process.exitCode = 1;
  } finally {
    await sender.close();
  }
}

function followed(text: string): number {
  const count = wholeNumber(text);
  if (count <= MAX_FOLLOWED) return count;
  throw new InvalidArgumentError(`at most ${MAX_FOLLOWED} pages of a feed are read`);
}

function port(text: string, known: number[]): number[] {
  const number = wholeNumber(text);
  if (number <= 65_535) return [...known, number];
  throw new InvalidArgumentError('a port is at most 65535');
}

async function openSender(options: IngestOptions, env: Env): Promise<Sender> {
  const { gateway } = options;
  const sign = (secret: Secret) => () => signToken(secret, CLAIMS, '10m', tokenRules(env));
  if (gateway && env.NEWSGRAPH_TOKEN) {
    const token = env.NEWSGRAPH_TOKEN;
    return gatewaySender(gateway, async () => token);
  }
  if (gateway && env.NEWSGRAPH_TOKEN_SECRET) {
    return gatewaySender(gateway, sign(env.NEWSGRAPH_TOKEN_SECRET));
  }
  const folder = new DataFolder(options.data);
  const address = options.gateway ?? folder.occupant()?.gateway;
  if (address) return gatewaySender(address, sign(folder.secrets.token));
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
