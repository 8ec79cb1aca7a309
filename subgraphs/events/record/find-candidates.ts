import { Brackets, type EntityManager, In, Not } from 'typeorm';
import { Rank } from '../../../platform/assertion/rank.ts';
import { groupBy } from '../../../platform/collections.ts';
import { CountAssertion } from '../assertions/count-assertion.ts';
import { LinkAssertion } from '../assertions/link-assertion.ts';
import { LinkKind } from '../assertions/link-kind.ts';
import { Participation } from '../assertions/participation.ts';
import { PlaceAssertion } from '../assertions/place-assertion.ts';
import { Role } from '../assertions/role.ts';
import { Event } from '../event.ts';
import { Place } from '../place.ts';
import type { Traits } from './match-event.ts';
import { countTraits, type Mention, placeTraits } from './mention.ts';

/** The most events that one batch is compared with, the latest first. */
const MAX_CANDIDATES = 2_000;

/** An event of the graph that a mention may be. */
export interface Candidate extends Traits {
  id: string;
}

/** The events of the mentioned kinds that share a party and may lie in the same days, or share a name. */
function findEvents(manager: EntityManager, mentions: Mention[]): Promise<Event[]> {
  const traits = mentions.map((mention) => mention.traits);
  const parties = [...new Set(traits.flatMap((one) => [...one.parties]))];
  const names = [...new Set(traits.flatMap(({ nameKey }) => nameKey ?? []))];
  const query = manager
    .createQueryBuilder(Event, 'event')
    .where('event.mergedInto is null and event.live = :live', { live: true });
  const sharingParty = query
    .subQuery()
    .select('p.subjectId')
    .from(Participation, 'p')
    .where("p.actorId in (:...parties) and p.role = 'PARTY' and p.rank <> 'DEPRECATED'");
  const near = new Brackets((either) => {
    for (const [index, { kind, window }] of traits.entries()) {
      either.orWhere(
        `(event.kind = :kind${index} and event.earliest <= :latest${index} and event.latest >= :earliest${index})`,
        {
          [`kind${index}`]: kind,
          [`earliest${index}`]: window.earliest,
          [`latest${index}`]: window.latest,
        },
      );
    }
  });
  return query
    .andWhere(
      new Brackets((either) => {
        either.where('1 = 0');
        if (names.length > 0) either.orWhere('event.nameKey in (:...names)', { names });
        if (parties.length === 0) return;
        const both = new Brackets((all) =>
          all.where(near).andWhere(`event.id in ${sharingParty.getQuery()}`, { parties }),
        );
        either.orWhere(both);
      }),
    )
    .orderBy('event.orderOn', 'DESC')
    .addOrderBy('event.id', 'DESC')
    .limit(MAX_CANDIDATES)
    .getMany();
}

/** The events of the graph that the mentions may be, in a fixed number of statements. */
export async function findCandidates(
  manager: EntityManager,
  mentions: Mention[],
): Promise<Candidate[]> {
  if (mentions.length === 0) return [];
  const events = await findEvents(manager, mentions);
  const live = { subjectId: In(events.map(({ id }) => id)), rank: Not(Rank.DEPRECATED) };
  const parties = await manager.findBy(Participation, { ...live, role: Role.PARTY });
  const counts = await manager.findBy(CountAssertion, live);
  const links = await manager.findBy(LinkAssertion, { ...live, kind: LinkKind.UNDER_AGREEMENT });
  const placed = await manager.findBy(PlaceAssertion, live);
  const places = await manager.findBy(Place, { id: In(placed.map(({ placeId }) => placeId)) });
  const placeById = new Map(places.map((place) => [place.id, placeTraits(place)]));
  const traitsBySubject = <A extends { subjectId: string }>(
    values: A[],
    traitsOf: (value: A) => string[],
  ) => {
    const groups = groupBy(values, ({ subjectId }) => subjectId);
    return (id: string) => new Set((groups.get(id) ?? []).flatMap(traitsOf));
  };
  const partiesOf = traitsBySubject(parties, ({ actorId }) => [actorId]);
  const countsBySubject = groupBy(counts, ({ subjectId }) => subjectId);
  const agreementsOf = traitsBySubject(links, ({ toId }) => [toId]);
  const placesOf = traitsBySubject(placed, ({ placeId }) => placeById.get(placeId) ?? []);
  return events.map((event) => ({
    id: event.id,
    kind: event.kind,
    status: event.status,
    date: event.date,
    window: { earliest: event.earliest, latest: event.latest },
    reportedOn: event.firstReportedOn,
    round: event.round,
    nameKey: event.nameKey,
    parties: partiesOf(event.id),
    places: placesOf(event.id),
    ...countTraits(countsBySubject.get(event.id) ?? []),
    agreements: agreementsOf(event.id),
  }));
}
