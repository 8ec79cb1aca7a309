import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Json } from '../support/graph.ts';
import { mysqlEngine } from '../support/mysql-engine.ts';
import { type MysqlServer, startMysqlServer } from '../support/mysql-server.ts';
import { openRemoteGraph, type RemoteGraph } from '../support/remote-graph.ts';
import { untilHealthy } from '../support/until-healthy.ts';

const QUERY =
  '{ people: countries { name } events: exchanges { edges { node { title } } } ingest: extractor }';

const server = await startMysqlServer();
const suite = server
  ? describe
  : (_name: string, _suite: () => void) =>
      describe.skip('a database that fails (skipped: no mariadbd or mysqld on the PATH)', () =>
        test('is not run', () => {}));

suite('a database that', () => {
  const { url, signal, restart, stop } = server as MysqlServer;
  const engine = mysqlEngine(url);
  let graph: RemoteGraph;
  let healthy: Json;

  beforeAll(async () => {
    graph = await openRemoteGraph(engine, {});
    healthy = (await graph.ask(QUERY)).data;
    expect(healthy.people.length).toBeGreaterThan(100);
  });

  afterAll(async () => {
    signal('SIGCONT');
    await engine.dispose();
    await stop();
  });

  async function expectUnavailable(): Promise<void> {
    const since = performance.now();
    expect((await graph.gateway.inject('/readyz')).statusCode).toBe(503);
    expect(performance.now() - since).toBeLessThan(1_000);
    const answers = await Promise.all([graph.ask(QUERY), graph.ask(QUERY), graph.ask(QUERY)]);
    for (const { data, errors, text } of answers) {
      expect(data).toEqual({ people: null, events: null, ingest: healthy.ingest });
      const codes = errors!.map(({ message, extensions }) => [extensions?.code, message]);
      const message = 'The database does not answer at the moment.';
      expect(codes).toEqual(codes.map(() => ['DATABASE_UNAVAILABLE', message]));
      expect(text).not.toMatch(/127\.0\.0\.1|ECONN|PROTOCOL|select|mysql/i);
    }
  }

  test('has stopped makes its fields null and says so; all is back within two seconds', async () => {
    signal('SIGSTOP');
    await expectUnavailable();
    signal('SIGCONT');
    expect(await untilHealthy(graph, QUERY, healthy)).toBeLessThan(2_000);
  });

  test('was killed makes its fields null and says so; all is back within two seconds', async () => {
    signal('SIGKILL');
    await expectUnavailable();
    await restart();
    expect(await untilHealthy(graph, QUERY, healthy)).toBeLessThan(2_000);
  });
});
