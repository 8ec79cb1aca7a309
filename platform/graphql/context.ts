import type { Caller } from './caller.ts';
import { Loaders } from './loaders.ts';

/** What every resolver of a subgraph gets for the time of one request. */
export interface Context extends Caller {
  loaders: Loaders;
}

/** A fresh context for one request of `caller`. */
export function createContext(caller: Caller): Context {
  return { ...caller, loaders: new Loaders() };
}
