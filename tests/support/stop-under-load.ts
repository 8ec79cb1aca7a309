import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Pool } from 'undici';
import type { Command } from './command.ts';

const CLIENTS = 4;
/** So many answers show that the load is on. */
const LOAD = 5 * CLIENTS;
/** How often the one before the gateway asks whether it is ready, in milliseconds. */
const POLL_MS = 5;

/** A gateway that runs as a process of its own. */
export interface GatewayProcess {
  command: Command;
  address: string;
}

/** What clients have seen of a gateway that was stopped. */
export interface StopReport {
  answers: number;
  /** What they got in place of an answer. */
  failures: unknown[];
  /** What `/readyz` said at last, while requests were still answered. */
  readiness: string;
  /** How the process ended; 0 where it ended well. */
  code: number | null;
}

/**
 * Ends a gateway by SIGTERM while clients ask, who go away once `/readyz` says that it is not ready,
 * as they do behind whatever spreads the load. One asks later still.
 */
export async function stopUnderLoad(
  { command, address }: GatewayProcess,
  query: string,
  expected: unknown,
): Promise<StopReport> {
  const pool = new Pool(address, { connections: CLIENTS });
  const probes = new Pool(address, { connections: 1 });
  const failures: unknown[] = [];
  let answers = 0;
  let isReady = true;

  async function ask(): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query });
    const answer = await pool
      .request({ method: 'POST', path: '/graphql', headers, body })
      .then((response) => response.body.json())
      .catch((error: Error) => error.message);
    if (isDeepStrictEqual(answer, expected)) answers++;
    else failures.push(answer);
  }

  async function askReadiness(): Promise<string> {
    try {
      const { body } = await probes.request({ method: 'GET', path: '/readyz' });
      return ((await body.json()) as { status: string }).status;
    } catch (error) {
      return (error as Error).message;
    }
  }

  const clients = Array.from({ length: CLIENTS }, async () => {
    while (isReady) await ask();
  });
  while (answers + failures.length < LOAD) await pause(POLL_MS);
  command.child.kill('SIGTERM');
  let readiness = await askReadiness();
  while (readiness === 'ok') {
    await pause(POLL_MS);
    readiness = await askReadiness();
  }
  isReady = false;
  await Promise.all(clients);
  await ask();
  await Promise.all([pool.close(), probes.close()]);
  const { code } = await command.finished;
  return { answers, failures, readiness, code };
}
