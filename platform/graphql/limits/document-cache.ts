import { BoundedCache } from '../../bounded-cache.ts';

/** The weight of all documents that are remembered; a parsed one takes about 30 bytes a unit of it. */
const MAX_WEIGHT = 1_000_000;
/** What a document weighs beside its text: the shortest one takes 3 kB. */
const OWN_WEIGHT = 100;

/** What is known of documents, by their text. */
export function documentCache<V>(): BoundedCache<V> {
  return new BoundedCache(MAX_WEIGHT, (text) => text.length + OWN_WEIGHT);
}
