import { monotonicFactory } from 'ulid';

/**
 * What an id of ours can name; the prefix tells a reader of a log what it is looking at. A subgraph
 * that joins takes three letters of its own.
 */
export type IdPrefix = 'act' | 'pos' | 'evt' | 'plc' | 'art' | 'pub' | 'pas' | 'quo' | 'clm';

const nextUlid = monotonicFactory();

/** Mints an opaque id: prefix, underscore, ULID. Ids of one process sort in the order of minting. */
export function newId(prefix: IdPrefix | (string & {})): string {
  return `${prefix}_${nextUlid()}`;
}

/** The longest id that is ever minted, in characters. */
export const ID_LENGTH = 30;
