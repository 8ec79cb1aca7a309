import { writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Pool } from 'undici';
import { type Command, command, temporaryFolder } from '../support/command.ts';
import { type GatewayProcess, stopUnderLoad } from '../support/stop-under-load.ts';
import { StubProcess } from '../support/stub-process.ts';
import { supergraphOf } from '../support/weather.ts';

const CLIENTS = 4;
/** Twenty of them are part of the long test. */
const STOPS = 5;
const WHOLE = { data: { sky: 'sky', sea: 'sea' } };
const SECRET = 'the secret of these tests, 32 characters';

describe('a gateway as a process of its own', () => {
  const folder = temporaryFolder();
  const [sky, sea] = [new StubProcess('sky'), new StubProcess('sea')];
  const running: Command[] = [];
  let gateway: GatewayProcess;
  let pool: Pool;

  async function startGateway(): Promise<GatewayProcess> {
    const started = command(['serve', 'gateway'], {
      env: {
        NEWSGRAPH_PORT: '0',
        NEWSGRAPH_SUPERGRAPH: `${folder.path}/supergraph.graphql`,
        NEWSGRAPH_SUBGRAPH_TIMEOUT_MS: '1000',
        NEWSGRAPH_DRAIN_MS: '1000',
        NEWSGRAPH_TOKEN_SECRET: SECRET,
        NEWSGRAPH_SUBGRAPH_SECRET: SECRET,
      },
    });
    running.push(started);
    const [, address = ''] = await started.says(/"address":"([^"]+)"/);
    return { command: started, address };
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
    gateway = await startGateway();
    pool = new Pool(gateway.address, { connections: CLIENTS + 1 });
  });

  afterAll(async () => {
    await pool.destroy();
    for (const { child, finished } of running) {
      child.kill('SIGKILL');
      await finished;
    }
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

  test(`told to stop under load, ${STOPS} times, says so first, fails no request and ends well`, async () => {
    for (let turn = 1; turn <= STOPS; turn++) {
      // The next one starts meanwhile, as where one replaces the other.
      const next = turn < STOPS ? startGateway() : null;
      const { failures, readiness, code } = await stopUnderLoad(gateway, '{ sky sea }', WHOLE);
      expect({ turn, failures, readiness, code }).toEqual({
        turn,
        failures: [],
        readiness: 'stopping',
        code: 0,
      });
      if (next) gateway = await next;
    }
  });
});
