import { Support } from '../../platform/assertion/support.ts';
import type { Database } from '../../platform/database/database.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { buildSubgraph, type SubgraphSchema } from '../../platform/graphql/subgraph-schema.ts';
import { createService, type SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import type { SubgraphOptions } from '../options.ts';
import { AgreementResolver } from './agreement.resolver.ts';
import { Agreement } from './agreement.ts';
import { CountAssertion } from './assertions/count-assertion.ts';
import { DateAssertion } from './assertions/date-assertion.ts';
import { LinkAssertion } from './assertions/link-assertion.ts';
import { Participation } from './assertions/participation.ts';
import { PlaceAssertion } from './assertions/place-assertion.ts';
import { StatusAssertion } from './assertions/status-assertion.ts';
import { Decision } from './decision.ts';
import { EventResolver } from './event.resolver.ts';
import { EventStore } from './event.store.ts';
import { Event } from './event.ts';
import { EventLinkResolver } from './event-link.resolver.ts';
import { EventWord } from './event-word.ts';
import { ExchangeResolver } from './exchange.resolver.ts';
import { Exchange } from './exchange.ts';
import { MatchLock } from './match-lock.ts';
import { CreateEvents1700000000001 } from './migrations/0001-create-events.ts';
import { NegotiationResolver } from './negotiation.resolver.ts';
import { Negotiation } from './negotiation.ts';
import { Place } from './place.ts';
import { PlaceAssertionResolver } from './place-assertion.resolver.ts';
import { RecordResolver } from './record/record.resolver.ts';
import { ActorReferenceResolver } from './references/actor.resolver.ts';
import { ActorReference } from './references/actor.ts';
import { TimelineResolver } from './timeline.resolver.ts';
import { TimelineStore } from './timeline.store.ts';
import { ValueStore } from './value.store.ts';

const ASSERTIONS = [StatusAssertion, DateAssertion, PlaceAssertion, Participation, CountAssertion];

/** The tables of events. */
export const EVENTS_SCHEMA = {
  entities: [
    Event,
    Negotiation,
    Exchange,
    Agreement,
    ...ASSERTIONS,
    LinkAssertion,
    Place,
    EventWord,
    Decision,
    MatchLock,
    Support,
  ],
  migrations: [CreateEvents1700000000001],
};

/** The schema of events over a database. */
export function buildEvents(database: Database): SubgraphSchema {
  const events = new EventStore(database);
  const values = new ValueStore(database);
  return buildSubgraph({
    resolvers: [
      new EventResolver(events, values),
      new NegotiationResolver(events),
      new ExchangeResolver(events, values),
      new AgreementResolver(events),
      new PlaceAssertionResolver(values),
      new EventLinkResolver(events),
      new TimelineResolver(new TimelineStore(database)),
      new ActorReferenceResolver(events),
      new RecordResolver(database),
    ],
    types: [Negotiation, Exchange, Agreement, ...ASSERTIONS, Place, ActorReference],
    references: {
      ...Object.fromEntries(
        ['Event', 'Negotiation', 'Exchange', 'Agreement'].map((type) => [
          type,
          ({ id }, { loaders }) => loaders.load(events.byId, String(id)),
        ]),
      ),
      Place: ({ id }, { loaders }) => loaders.load(values.placesById, String(id)),
      Actor: async (reference) => reference,
    },
  });
}

/** Opens events: what happened, each value kept as the assertion of some source. */
export async function openEvents({
  databaseUrl,
  log,
  onStatement,
}: SubgraphOptions): Promise<SubgraphService> {
  const database = await openDatabase(databaseUrl, 'events', EVENTS_SCHEMA, onStatement);
  const resources = { ready: () => database.ping(), close: () => database.close() };
  return createService('events', buildEvents(database), log, resources);
}
