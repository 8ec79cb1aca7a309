import type { ApolloServerOptions } from '@apollo/server';
import { BoundedCache } from '../../platform/bounded-cache.ts';
import type { Safelist } from './safelist.ts';

type PersistedQueryOptions = Exclude<
  ApolloServerOptions<object>['persistedQueries'],
  false | undefined
>;
type PersistedQueries = Required<Pick<PersistedQueryOptions, 'cache'>>;

/** The server puts this before the hash of a document. */
const PREFIX = 'apq:';

/** What all texts that clients have registered may take, in UTF-16 units. */
const MAX_UNITS = 10_000_000;
/** What one takes beside its text: its hash and its place. */
const OWN_UNITS = 200;

/** The documents of a list, as the server's store of persisted documents; nothing can be added. */
export function listedDocuments(list: Safelist): PersistedQueries {
  return {
    cache: {
      get: async (key) => list.textOf(key.startsWith(PREFIX) ? key.slice(PREFIX.length) : key),
      set: async () => {},
      delete: async () => false,
    },
  };
}

/** A store of the documents that clients register; one that was not asked for longest goes first. */
export function registeredDocuments(): PersistedQueries {
  const texts = new BoundedCache<string>(MAX_UNITS, (_, text) => text.length + OWN_UNITS);
  return {
    cache: {
      get: async (key) => texts.get(key),
      set: async (key, text) => texts.set(key, text),
      delete: async (key) => texts.delete(key),
    },
  };
}
