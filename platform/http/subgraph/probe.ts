import { Pool } from 'undici';
import type { Secret } from '../../security/secret.ts';
import { trustHeaders } from '../../security/trust.ts';
import { faultOf, SubgraphFault } from './fault.ts';
import { readAnswer, readText } from './read-answer.ts';

/** A subgraph that does not say within this time that it is ready is not, in milliseconds. */
const TIMEOUT_MS = 500;
const MAX_BYTES = 64 * 1024;
const CALLER = { requestId: 'probe', claims: null };

/** Asks whether a subgraph can work. */
export interface Probe {
  /**
   * Resolves where it can. Throws a SubgraphFault where it cannot, or does not say so in time or
   * before `deadline` is over.
   */
  ask(deadline?: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/**
 * A probe of the subgraph at `url`: `/readyz` beside it, or where the subgraph has no such page,
 * the smallest query. Each probe takes a connection of its own, so that it tells of the subgraph
 * and not of a connection that has died.
 */
export function createProbe(url: string, secret: Secret): Probe {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: 4, pipelining: 0 });

  async function askByQuery(signal: AbortSignal): Promise<void> {
    const response = await pool.request({
      method: 'POST',
      path: pathname + search,
      headers: { 'content-type': 'application/json', ...trustHeaders(CALLER, secret) },
      body: JSON.stringify({ query: '{ __typename }' }),
      signal,
    });
    await readAnswer(response, MAX_BYTES);
  }

  return {
    async ask(deadline) {
      const timeout = AbortSignal.timeout(TIMEOUT_MS);
      const signal = deadline ? AbortSignal.any([timeout, deadline]) : timeout;
      try {
        const response = await pool.request({ method: 'GET', path: '/readyz', signal });
        await readText(response, MAX_BYTES);
        const { statusCode } = response;
        if (statusCode === 200) return;
        if (statusCode >= 500) throw new SubgraphFault('failure', `status ${statusCode}`);
        await askByQuery(signal);
      } catch (error) {
        throw faultOf(error);
      }
    },
    close: () => pool.destroy(),
  };
}
