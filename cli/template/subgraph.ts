import type { Database } from '../../platform/database/database.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { buildSubgraph, type SubgraphSchema } from '../../platform/graphql/subgraph-schema.ts';
import { createService, type SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import type { SubgraphEntry, SubgraphOptions } from '../../subgraphs/options.ts';
import { CreateNotes1700000000001 } from './migrations/0001-create-notes.ts';
import { NoteResolver } from './note.resolver.ts';
import { NoteStore } from './note.store.ts';
import { Note } from './note.ts';
import { EventResolver } from './references/event.resolver.ts';
import { OfficialResolver } from './references/official.resolver.ts';

const TABLES = { entities: [Note], migrations: [CreateNotes1700000000001] };

/** The schema of notes over a database. */
export function buildNotes(database: Database): SubgraphSchema {
  const store = new NoteStore(database);
  return buildSubgraph({
    resolvers: [new NoteResolver(store), new OfficialResolver(store), new EventResolver(store)],
    types: [],
    references: {
      Note: ({ id }, { loaders }) => loaders.load(store.byId, String(id)),
      // Theirs are the entities of others: there is one behind every id that the gateway knows.
      Official: async (reference) => reference,
      Event: async (reference) => reference,
    },
  });
}

/** Opens notes with its own tables, on SQLite or MySQL as the address says. */
export async function openNotes({
  databaseUrl,
  log,
  onStatement,
}: SubgraphOptions): Promise<SubgraphService> {
  const database = await openDatabase(databaseUrl, 'notes', TABLES, onStatement);
  const resources = { ready: () => database.ping(), close: () => database.close() };
  return createService('notes', buildNotes(database), log, resources);
}

/** How the registry in subgraphs/index.ts knows it. */
export const NOTES: SubgraphEntry = {
  name: 'notes',
  port: 4005,
  peers: [],
  sdl: () => buildNotes({} as Database).sdl,
  open: openNotes,
};
