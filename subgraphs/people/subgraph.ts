import { Support } from '../../platform/assertion/support.ts';
import type { Database } from '../../platform/database/database.ts';
import { openDatabase } from '../../platform/database/index.ts';
import {
  buildSubgraph,
  type ReferenceResolver,
  type SubgraphSchema,
} from '../../platform/graphql/subgraph-schema.ts';
import { createService, type SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import type { SubgraphOptions } from '../options.ts';
import { ActorResolver } from './actor.resolver.ts';
import { ActorStore } from './actor.store.ts';
import { Actor } from './actor.ts';
import { CountryResolver } from './country.resolver.ts';
import { Country } from './country.ts';
import { Decision } from './decision.ts';
import { ExternalId } from './external-id.ts';
import { Identity } from './identity.ts';
import { CreatePeople1700000000001 } from './migrations/0001-create-people.ts';
import { Name } from './name.ts';
import { NameWord } from './name-word.ts';
import { OfficialResolver } from './official.resolver.ts';
import { OfficialStore } from './official.store.ts';
import { Official } from './official.ts';
import { OrganizationResolver } from './organization.resolver.ts';
import { OrganizationStore } from './organization.store.ts';
import { Organization } from './organization.ts';
import { Person } from './person.ts';
import { PositionResolver } from './position.resolver.ts';
import { Position } from './position.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { PlaceResolver } from './references/place.resolver.ts';
import { PlaceReference } from './references/place.ts';
import { PublisherResolver } from './references/publisher.resolver.ts';
import { PublisherReference } from './references/publisher.ts';
import { seedGazetteer } from './seed.ts';
import { TenureResolver } from './tenure.resolver.ts';
import { TenureStore } from './tenure.store.ts';
import { Tenure } from './tenure.ts';

/** The tables of people. */
export const PEOPLE_SCHEMA = {
  entities: [
    Actor,
    Person,
    Official,
    Organization,
    Country,
    Name,
    NameWord,
    ExternalId,
    Position,
    Tenure,
    Support,
    Decision,
    Identity,
  ],
  migrations: [CreatePeople1700000000001],
};

/** The schema of people over a database. */
export function buildPeople(database: Database): SubgraphSchema {
  const actors = new ActorStore(database);
  const officials = new OfficialStore(database);
  const organizations = new OrganizationStore(database);
  const tenures = new TenureStore(database);
  const ofType =
    (type: new () => Actor): ReferenceResolver =>
    async ({ id }, { loaders }) => {
      const actor = await loaders.load(actors.byId, String(id));
      return actor instanceof type ? actor : null;
    };
  return buildSubgraph({
    resolvers: [
      new ActorResolver(actors),
      new OfficialResolver(actors, officials, tenures),
      new OrganizationResolver(actors, organizations, tenures),
      new CountryResolver(actors, officials),
      new PositionResolver(actors, tenures),
      new TenureResolver(actors, tenures),
      new PlaceResolver(actors),
      new PublisherResolver(actors),
      new RecordResolver(database),
    ],
    types: [Person, Official, Organization, Country, Tenure, PlaceReference, PublisherReference],
    references: {
      Actor: ({ id }, { loaders }) => loaders.load(actors.byId, String(id)),
      Person: ofType(Person),
      Official: ofType(Official),
      Organization: ofType(Organization),
      Country: (reference, context) =>
        reference.id === undefined
          ? context.loaders.load(actors.countryByCode, String(reference.isoCode))
          : ofType(Country)(reference, context),
      Position: ({ id }, { loaders }) => loaders.load(tenures.positions, String(id)),
      Place: async (reference) => reference,
      Publisher: async (reference) => reference,
    },
  });
}

/** Opens people: identity, offices and who held them. */
export async function openPeople({
  databaseUrl,
  log,
  onStatement,
}: SubgraphOptions): Promise<SubgraphService> {
  const database = await openDatabase(databaseUrl, 'people', PEOPLE_SCHEMA, onStatement);
  await seedGazetteer(database);
  const resources = { ready: () => database.ping(), close: () => database.close() };
  return createService('people', buildPeople(database), log, resources);
}
