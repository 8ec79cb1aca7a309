import type { ApolloServerOptions } from '@apollo/server';
import type { Safelist } from './safelist.ts';

type PersistedQueries = ApolloServerOptions<object>['persistedQueries'];

/** The server puts this before the hash of a document. */
const PREFIX = 'apq:';

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
