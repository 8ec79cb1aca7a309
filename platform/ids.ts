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

const ID = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

/** True where `value` has the form of an id with this prefix; says nothing of whether it exists. */
export function isId(value: string, prefix: IdPrefix): boolean {
  return value.startsWith(`${prefix}_`) && ID.test(value);
}
