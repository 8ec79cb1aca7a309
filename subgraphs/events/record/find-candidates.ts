import { type EntityManager, In, Not } from 'typeorm';
import { Rank } from '../../../platform/assertion/rank.ts';
import { groupBy } from '../../../platform/collections.ts';
import { CountAssertion } from '../assertions/count-assertion.ts';
import { LinkAssertion } from '../assertions/link-assertion.ts';
import { LinkKind } from '../assertions/link-kind.ts';
import { Participation } from '../assertions/participation.ts';
import { PlaceAssertion } from '../assertions/place-assertion.ts';
import { Role } from '../assertions/role.ts';
import type { Event } from '../event.ts';
import { Place } from '../place.ts';
import type { Traits } from './match-event.ts';
import { countTraits, type Mention, placeTraits } from './mention.ts';
import { nearbyEvents } from './nearby-events.ts';

/** An event of the graph that a mention may be. */
export interface Candidate extends Traits {
  id: string;
}

/** The values of each event, by its id. */
function bySubject<A extends { subjectId: string }>(values: A[]): (id: string) => A[] {
  const groups = groupBy(values, ({ subjectId }) => subjectId);
  return (id) => groups.get(id) ?? [];
}

/** The traits of events, in a fixed number of statements. */
async function candidatesOf(manager: EntityManager, events: Event[]): Promise<Candidate[]> {
  const live = { subjectId: In(events.map(({ id }) => id)), rank: Not(Rank.DEPRECATED) };
  const placed = await manager.findBy(PlaceAssertion, live);
  const places = await manager.findBy(Place, { id: In(placed.map(({ placeId }) => placeId)) });
  const placeById = new Map(places.map((place) => [place.id, placeTraits(place)]));
  const placesOf = bySubject(placed);
  const countsOf = bySubject(await manager.findBy(CountAssertion, live));
  const partiesOf = bySubject(await manager.findBy(Participation, { ...live, role: Role.PARTY }));
  const linksOf = bySubject(
    await manager.findBy(LinkAssertion, { ...live, kind: LinkKind.UNDER_AGREEMENT }),
  );
  return events.map((event) => ({
    id: event.id,
    kind: event.kind,
    status: event.status,
    date: event.date,
    window: { earliest: event.earliest, latest: event.latest },
    reportedOn: event.firstReportedOn,
    round: event.round,
    nameKey: event.nameKey,
    parties: new Set(partiesOf(event.id).map(({ actorId }) => actorId)),
    places: new Set(placesOf(event.id).flatMap(({ placeId }) => placeById.get(placeId) ?? [])),
    ...countTraits(countsOf(event.id)),
    agreements: new Set(linksOf(event.id).map(({ toId }) => toId)),
  }));
}

/** The events of the graph that the mentions may be. */
export async function findCandidates(
  manager: EntityManager,
  mentions: Mention[],
): Promise<Candidate[]> {
  if (mentions.length === 0) return [];
  const traits = mentions.map((mention) => mention.traits);
  return candidatesOf(manager, await nearbyEvents(manager, traits));
}
