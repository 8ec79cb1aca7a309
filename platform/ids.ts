import { monotonicFactory } from 'ulid';

/** What an id can name; the prefix tells a reader of a log what it is looking at. */
export type IdPrefix = 'act' | 'pos' | 'evt' | 'plc' | 'art' | 'pub' | 'pas' | 'quo' | 'clm';

const nextUlid = monotonicFactory();

/** Mints an opaque id: prefix, underscore, ULID. Ids of one process sort in the order of minting. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${nextUlid()}`;
}

/** The longest id that is ever minted, in characters. */
export const ID_LENGTH = 30;
