import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** A request that is not done by then is cut off, in milliseconds. */
const PATIENCE_MS = 25_000;

const draining = new WeakSet<object>();

/** True once the application is about to stop. */
export function isDraining(app: FastifyInstance): boolean {
  return draining.has(app.server);
}

/**
 * Stops an application without failing a request. At once `/readyz` says that it is not ready, and
 * every answer ends its connection; for `drainMs` it still takes requests, so that whoever spreads
 * the load can notice; then it listens no more and finishes what it has.
 */
export async function drainAndClose(app: FastifyInstance, drainMs: number): Promise<void> {
  draining.add(app.server);
  await pause(drainMs);
  const cutOff = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
  try {
    await app.close();
  } finally {
    clearTimeout(cutOff);
  }
}
