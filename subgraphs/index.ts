import type { Database } from '../platform/database/database.ts';
import type { SubgraphService } from '../platform/graphql/subgraph-service.ts';
import { buildEvents, openEvents } from './events/subgraph.ts';
import { buildIngest, openIngest } from './ingest/subgraph.ts';
import type { SubgraphEntry, SubgraphOptions } from './options.ts';
import { buildPeople, openPeople } from './people/subgraph.ts';
import { buildSources, openSources } from './sources/subgraph.ts';

/** A schema is built over a database, but asks it nothing. */
const NO_DATABASE = {} as Database;

/** All subgraphs; who asks another stands behind it. */
export const SUBGRAPHS: SubgraphEntry[] = [
  {
    name: 'people',
    port: 4001,
    peers: [],
    sdl: () => buildPeople(NO_DATABASE).sdl,
    open: openPeople,
  },
  {
    name: 'events',
    port: 4002,
    peers: [],
    sdl: () => buildEvents(NO_DATABASE).sdl,
    open: openEvents,
  },
  {
    name: 'sources',
    port: 4003,
    peers: [],
    sdl: () => buildSources(NO_DATABASE).sdl,
    open: openSources,
  },
  {
    name: 'ingest',
    port: 4004,
    peers: ['people', 'events', 'sources'],
    sdl: () => buildIngest({}).sdl,
    open: openIngest,
  },
];

/** Opens all subgraphs in this process, each over its own tables; where one fails, none stays open. */
export async function openSubgraphs(
  options: Omit<SubgraphOptions, 'peers'>,
): Promise<Map<string, SubgraphService>> {
  const services = new Map<string, SubgraphService>();
  try {
    for (const { name, open } of SUBGRAPHS) {
      services.set(name, await open({ ...options, peers: Object.fromEntries(services) }));
    }
  } catch (error) {
    await closeAll(services);
    throw error;
  }
  return services;
}

/** Closes services, the last opened first. */
export async function closeAll(services: ReadonlyMap<string, SubgraphService>): Promise<void> {
  for (const service of [...services.values()].reverse()) await service.close();
}
