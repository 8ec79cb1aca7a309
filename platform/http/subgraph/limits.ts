import type { Env } from '../../env.ts';

/** How long a subgraph may take, and all those together that one request needs. */
export interface TimeLimits {
  /** For a query, from the first attempt to the end of the last answer, in milliseconds. */
  timeoutMs: number;
  /** The same for a mutation. */
  writeTimeoutMs: number;
}

/** How long a subgraph may take and how much it may answer. */
export interface SubgraphLimits extends TimeLimits {
  /** The largest answer that is read, in bytes. */
  maxResponseBytes: number;
}

/** The limits that the settings give. */
export function subgraphLimits(env: Env): SubgraphLimits {
  return {
    timeoutMs: env.NEWSGRAPH_SUBGRAPH_TIMEOUT_MS,
    writeTimeoutMs: env.NEWSGRAPH_SUBGRAPH_WRITE_TIMEOUT_MS,
    maxResponseBytes: env.NEWSGRAPH_SUBGRAPH_MAX_RESPONSE_BYTES,
  };
}

/** The limits of a process that is told nothing else. */
export const DEFAULT_SUBGRAPH_LIMITS: SubgraphLimits = {
  timeoutMs: 5_000,
  writeTimeoutMs: 30_000,
  maxResponseBytes: 16 * 1024 * 1024,
};
