import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Pool } from 'undici';
import { type Command, command, temporaryFolder } from '../support/command.ts';
import { StubProcess } from '../support/stub-process.ts';
import { supergraphOf } from '../support/weather.ts';

const CLIENTS = 4;
const SECRET = 'the secret of these tests, 32 characters';

describe('a gateway as a process of its own', () => {
  const folder = temporaryFolder();
  const [sky, sea] = [new StubProcess('sky'), new StubProcess('sea')];
  const pools: Pool[] = [];
  let gateway: Command;
  let pool: Pool;
  let address: string;

  async function startGateway(): Promise<void> {
    gateway = command(['serve', 'gateway'], {
      env: {
        NEWSGRAPH_PORT: '0',
        NEWSGRAPH_SUPERGRAPH: `${folder.path}/supergraph.graphql`,
        NEWSGRAPH_SUBGRAPH_TIMEOUT_MS: '1000',
        NEWSGRAPH_DRAIN_MS: '1000',
        NEWSGRAPH_TOKEN_SECRET: SECRET,
        NEWSGRAPH_SUBGRAPH_SECRET: SECRET,
      },
    });
    address = (await gateway.says(/"address":"([^"]+)"/))[1]!;
    pool = new Pool(address, { connections: CLIENTS + 1 });
    pools.push(pool);
  }

  async function status(path: string): Promise<number> {
    const { statusCode, body } = await pool.request({ method: 'GET', path });
    await body.dump();
    return statusCode;
  }

  async function ask(): Promise<{ sky: unknown; sea: unknown }> {
    const response = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ sky sea }' }),
    });
    const answer = (await response.body.json()) as { data: { sky: unknown; sea: unknown } };
    return answer.data;
  }

  /** How long it takes until `is` holds, in milliseconds. */
  async function until(is: () => Promise<boolean>): Promise<number> {
    const start = performance.now();
    while (!(await is())) await pause(5);
    return performance.now() - start;
  }

  /** Asks again and again; what is said of the sea must be right in every answer. */
  function load() {
    let isOver = false;
    const wrong: unknown[] = [];
    const clients = Array.from({ length: CLIENTS }, async () => {
      while (!isOver) {
        const data = await ask();
        if (data.sea !== 'sea' || ![null, 'sky'].includes(data.sky as null)) wrong.push(data);
      }
    });
    return async () => {
      isOver = true;
      await Promise.all(clients);
      return wrong;
    };
  }

  beforeAll(async () => {
    for (const stub of [sky, sea]) {
      // It is started for its port, which the supergraph has to name.
      await stub.start();
      await stub.signal('SIGKILL');
    }
    const schemas = { sky: 'type Query { sky: String }', sea: 'type Query { sea: String }' };
    const sdl = supergraphOf(schemas, (name) => (name === 'sky' ? sky : sea).url);
    writeFileSync(`${folder.path}/supergraph.graphql`, sdl);
    await startGateway();
  });

  afterAll(async () => {
    for (const one of pools) await one.destroy();
    gateway.child.kill('SIGTERM');
    await gateway.finished;
    for (const stub of [sky, sea]) await stub.signal('SIGKILL');
    folder.dispose();
  });

  test('starts without any subgraph, and is ready once they are', async () => {
    expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
    expect(await ask()).toEqual({ sky: null, sea: null });
    await Promise.all([sky.start(), sea.start()]);
    await until(async () => (await status('/readyz')) === 200);
    await until(async () => JSON.stringify(await ask()) === '{"sky":"sky","sea":"sea"}');
  });

  test.each([
    ['killed', 'SIGKILL', () => sky.start()],
    ['stopped', 'SIGSTOP', () => sky.signal('SIGCONT')],
  ] as const)(
    'with a subgraph %s under load answers for the other, says so within a second, and recovers within two',
    async (_what, signal, bringBack) => {
      const finish = load();
      await sky.signal(signal);
      expect(await until(async () => (await status('/readyz')) === 503)).toBeLessThan(1_000);
      await until(async () => (await ask()).sky === null);
      await bringBack();
      expect(await until(async () => (await ask()).sky === 'sky')).toBeLessThan(2_000);
      expect(await finish()).toEqual([]);
      await until(async () => (await status('/readyz')) === 200);
    },
  );

  test('told to stop under load, twice, fails no request and ends well', async () => {
    for (const turn of [1, 2]) {
      const failures: unknown[] = [];
      let isReady = true;
      let answers = 0;
      const clients = Array.from({ length: CLIENTS }, async () => {
        while (isReady) {
          const data = await ask().catch((error: Error) => error.message);
          if (JSON.stringify(data) === '{"sky":"sky","sea":"sea"}') answers++;
          else failures.push(data);
        }
      });
      await until(async () => answers > CLIENTS);
      gateway.child.kill('SIGTERM');
      await until(async () => (await status('/readyz')) === 503);
      isReady = false;
      await Promise.all(clients);
      expect([turn, failures, (await gateway.finished).code]).toEqual([turn, [], 0]);
      await startGateway();
      await until(async () => (await status('/readyz')) === 200);
    }
  });
});
