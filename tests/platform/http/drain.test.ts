import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Pool } from 'undici';
import { createApp } from '../../../platform/http/app.ts';
import { drainAndClose } from '../../../platform/http/drain.ts';
import { silentLogger } from '../../support/log.ts';

const CYCLES = 20;
const CLIENTS = 6;
const DRAIN_MS = 400;
const WORK_MS = 10;

/** Something that is waited for until it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A service whose answers take a moment. */
async function serve() {
  const app = createApp(silentLogger, { ready: async () => {} });
  app.get('/work', async () => {
    await pause(WORK_MS);
    return 'done';
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, url };
}

/** Clients behind something that asks `/readyz` and sends nothing on once that says no. */
async function load(url: string) {
  const pool = new Pool(url, { connections: CLIENTS });
  const probes = new Pool(url, { connections: 1 });
  const outcomes: string[] = [];
  let isReady = true;
  const clients = Array.from({ length: CLIENTS }, async () => {
    while (isReady) {
      const outcome = await pool.request({ method: 'GET', path: '/work' }).then(
        async ({ statusCode, body }) => `${statusCode} ${await body.text()}`,
        (error: Error) => error.message,
      );
      outcomes.push(outcome);
    }
  });
  const balancer = (async () => {
    while (isReady) {
      const { statusCode, body } = await probes.request({ method: 'GET', path: '/readyz' });
      await body.dump();
      if (statusCode !== 200) isReady = false;
      else await pause(5);
    }
  })();
  return {
    outcomes,
    async ended() {
      await Promise.all([balancer, ...clients]);
      await Promise.all([pool.close(), probes.close()]);
    },
  };
}

test(`stopped ${CYCLES} times under load, a service fails no request`, async () => {
  for (let cycle = 0; cycle < CYCLES; cycle++) {
    const { app, url } = await serve();
    const { outcomes, ended } = await load(url);
    while (outcomes.length < CLIENTS * 2) await pause(1);
    const before = outcomes.length;
    const closed = drainAndClose(app, DRAIN_MS);
    await ended();
    await closed;
    expect(outcomes.filter((outcome) => outcome !== '200 done')).toEqual([]);
    expect(outcomes.length).toBeGreaterThan(before);
  }
});

test('a service that is about to stop says so first, and still answers on connections that end', async () => {
  const { app, url } = await serve();
  const closed = drainAndClose(app, 1_000);
  const probe = await fetch(`${url}/readyz`);
  expect([probe.status, await probe.json()]).toEqual([503, { status: 'stopping' }]);
  const answer = await fetch(`${url}/work`);
  expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close']);
  expect((await fetch(`${url}/livez`)).status).toBe(200);
  await closed;
  await expect(fetch(`${url}/livez`)).rejects.toThrow();
});

test('a request under way is finished after the service has ceased to listen', async () => {
  const app = createApp(silentLogger, { ready: async () => {} });
  const [reached, released] = [gate(), gate()];
  app.get('/work', async () => {
    reached.open();
    await released.opened;
    return 'done';
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const answer = fetch(`${url}/work`);
  await reached.opened;
  const closed = drainAndClose(app, 0);
  while (app.server.listening) await pause(1);
  released.open();
  expect((await answer).status).toBe(200);
  await closed;
});

test('a probe that hangs is answered within a second: not ready', async () => {
  const app = createApp(silentLogger, { ready: () => new Promise(() => {}) });
  const response = await app.inject('/readyz');
  expect([response.statusCode, response.json()]).toEqual([503, { status: 'unavailable' }]);
  await app.close();
});
