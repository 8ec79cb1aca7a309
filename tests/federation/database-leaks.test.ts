import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import Libsql from 'libsql';
import { createConnection } from 'mysql2/promise';
import { databaseTarget } from '../../platform/database/url.ts';
import { CANARY, SECRETS } from '../support/canary.ts';
import { openCollector } from '../support/collector.ts';
import { type Command, command, temporaryFolder } from '../support/command.ts';
import { startMysqlServer } from '../support/mysql-server.ts';

/** A database that a subgraph can use until it is broken. */
interface Breakable {
  url: string;
  /** What the log says of it then. */
  fault: string;
  code: string;
  breakIt(): void;
  close(): Promise<void>;
}

const mysql = await startMysqlServer();

/** A MySQL server that asks for a password, and is killed with -9. */
async function mysqlWithPassword(): Promise<Breakable> {
  const { url, signal, stop } = mysql!;
  const root = await createConnection(url);
  await root.query("create user 'desk'@'%' identified by ?", [CANARY]);
  await root.query("grant all on *.* to 'desk'@'%'");
  await root.end();
  return {
    url: `${url.replace('//root@', `//desk:${CANARY}@`)}/leaks`,
    fault: 'The database does not answer',
    code: 'DATABASE_UNAVAILABLE',
    breakIt: () => signal('SIGKILL'),
    close: stop,
  };
}

/** A SQLite file whose tables are taken away. */
async function sqliteWithoutTables(): Promise<Breakable> {
  const folder = temporaryFolder();
  const url = `sqlite:${folder.path}/${CANARY}`;
  return {
    url,
    fault: 'no such table',
    code: 'INTERNAL_SERVER_ERROR',
    breakIt() {
      const target = databaseTarget(url, 'people');
      if (target.engine !== 'sqlite') throw new Error('not a SQLite URL');
      const file = new Libsql(target.file);
      file.exec('drop table actor');
      file.close();
    },
    close: async () => folder.dispose(),
  };
}

const DATABASES: [string, () => Promise<Breakable>][] = [
  ['a SQLite file without its tables', sqliteWithoutTables],
];
if (mysql) DATABASES.push(['a MySQL server that was killed', mysqlWithPassword]);
else
  describe.skip('a MySQL server that was killed (skipped: no mariadbd or mysqld on the PATH)', () =>
    test('is not run', () => {}));

describe.each(DATABASES)('a subgraph over %s', (_what, open) => {
  let collector: Awaited<ReturnType<typeof openCollector>>;
  let database: Breakable;
  let subgraph: Command;
  let address = '';
  const answers: string[] = [];

  beforeAll(async () => {
    [collector, database] = [await openCollector(), await open()];
    subgraph = command(['serve', 'people'], {
      env: {
        ...SECRETS,
        NEWSGRAPH_DATABASE_URL: database.url,
        NEWSGRAPH_OTLP_URL: `${collector.url}?key=${CANARY}`,
        NEWSGRAPH_PORT: '0',
        NEWSGRAPH_DRAIN_MS: '0',
        NEWSGRAPH_LOG_LEVEL: 'trace',
      },
    });
    [, address = ''] = await subgraph.says(/"address":"([^"]+)"/);
  });

  afterAll(async () => {
    subgraph.child.kill('SIGKILL');
    await subgraph.finished;
    await collector.close();
    await database.close();
  });

  async function send(path: string, init: RequestInit = {}): Promise<string> {
    const response = await fetch(address + path, init);
    const text = `${JSON.stringify([...response.headers])}\n${await response.text()}`;
    answers.push(text);
    return text;
  }
  const ask = (query: string, variables = {}) =>
    send('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-newsgraph-secret': SECRETS.NEWSGRAPH_SUBGRAPH_SECRET!,
      },
      body: JSON.stringify({ query, variables }),
    });

  test('tells no secret: in no answer, no line of the log and no trace', async () => {
    const countries = '{ countries { name } }';
    expect(await ask(countries)).toContain('Armenia');
    database.breakIt();
    expect(await ask(countries)).toContain(database.code);
    for (const query of [
      '{ country(isoCode: "AM") { name } }',
      '{ _entities(representations: [{ __typename: "Country", isoCode: "AM" }]) { __typename } }',
      '{ officials(first: 1) { edges { node { country { name } } } } }',
    ]) {
      await ask(query);
    }
    await send('/readyz');
    await send('/metrics', {
      headers: { authorization: `Bearer ${SECRETS.NEWSGRAPH_METRICS_TOKEN}` },
    });
    subgraph.child.kill('SIGTERM');
    const { stdout, stderr } = await subgraph.finished;
    expect(stderr).toContain(database.fault);
    expect(collector.bodies.join()).toContain('SELECT');
    expect(answers.join('\n')).not.toMatch(
      /canary|127\.0\.0\.1|node_modules|\.ts:\d|ECONN|no such/,
    );
    expect([stdout, stderr, ...collector.bodies].join('\n')).not.toContain('canary');
  });
});
