import { DEFAULT_LIMITS, type Limits } from './limits.ts';

/**
 * The limits of a subgraph. The gateway has limited what a client may ask; these bound what it may
 * make of that, and what someone with a stolen secret could do.
 */
export const SUBGRAPH_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  requestBytes: 8 * 1024 * 1024,
  variablesBytes: 8 * 1024 * 1024,
  tokens: 40_000,
  depth: 40,
  rootFields: 200,
  aliases: 1_000,
  directives: 500,
  selections: 10_000,
  repeats: 200,
};
