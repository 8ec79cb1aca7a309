import type { ClassType } from 'type-graphql';
import { In, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { groupBy, indexBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import type { PageRequest } from '../../platform/database/keyset.ts';
import { fetchPage, type Page } from '../../platform/graphql/page.ts';
import { fetchPagesByParent } from '../../platform/graphql/pages-by-parent.ts';
import { LinkAssertion } from './assertions/link-assertion.ts';
import { Participation } from './assertions/participation.ts';
import type { Role } from './assertions/role.ts';
import { Event } from './event.ts';
import type { EventList } from './event-list-args.ts';
import { EventOrder, KEYSETS } from './event-order.ts';
import { Exchange } from './exchange.ts';
import { whereEvents } from './where-events.ts';

/** The events of `type` that lists show: not merged into others, and reported by some article. */
export function listedEvents<E extends Event>(
  database: Database,
  type: ClassType<E>,
): SelectQueryBuilder<E> {
  return database.read
    .createQueryBuilder(type, 'event')
    .where('event.mergedInto is null and event.live = :live', { live: true });
}

/** Reads events of every kind. */
export class EventStore {
  constructor(private readonly database: Database) {}

  /** Events by id; a retired id gives the event that it was merged into. */
  readonly byId = async (ids: string[]): Promise<Map<string, Event>> => {
    const asked = await this.database.read.findBy(Event, { id: In(ids) });
    const heirs = asked.flatMap((event) => event.mergedInto ?? []);
    const found = heirs.length > 0 ? await this.database.read.findBy(Event, { id: In(heirs) }) : [];
    const events = indexBy([...asked, ...found], (event) => event.id);
    return new Map(asked.map((event) => [event.id, events.get(event.mergedInto ?? event.id)!]));
  };

  /** The retired ids that now stand for the events. */
  readonly mergedIds = async (ids: string[]): Promise<Map<string, string[]>> => {
    const retired = await this.database.read.find(Event, {
      where: { mergedInto: In(ids) },
      order: { id: 'ASC' },
    });
    const groups = groupBy(retired, (event) => event.mergedInto!);
    return new Map([...groups].map(([id, events]) => [id, events.map((event) => event.id)]));
  };

  /** One page of the events of `type`. */
  page<E extends Event>(
    type: ClassType<E>,
    { filter, orderBy }: EventList,
    request: PageRequest,
  ): Promise<Page<E>> {
    const query = listedEvents(this.database, type);
    whereEvents(query, filter);
    return fetchPage(query, KEYSETS[orderBy], request);
  }

  /** A page of events for each of many actors, the latest first; with roles, those in one of them. */
  readonly byActor = (
    actorIds: string[],
    { roles, request }: { roles: Role[]; request: PageRequest },
  ): Promise<Map<string, Page<Event>>> => {
    const inRole = roles.length > 0 ? 'and p.role in (:...roles)' : '';
    // An actor may have several roles in one event, which is listed once all the same.
    const links = this.database.read
      .createQueryBuilder(Participation, 'p')
      .select('p.subjectId', 'eventId')
      .addSelect('p.actorId', 'parent')
      .where(`p.actorId in (:...parents) and p.rank <> 'DEPRECATED' ${inRole}`, { roles })
      .groupBy('p.subjectId')
      .addGroupBy('p.actorId');
    return this.linkedPages(Event as ClassType<Event>, links, actorIds, request);
  };

  /** A page of the exchanges held under each of many agreements, the latest first. */
  readonly exchangesUnder = (
    agreementIds: string[],
    request: PageRequest,
  ): Promise<Map<string, Page<Exchange>>> => {
    const links = this.database.read
      .createQueryBuilder(LinkAssertion, 'l')
      .select('l.subjectId', 'eventId')
      .addSelect('l.toId', 'parent')
      .where("l.toId in (:...parents) and l.kind = 'UNDER_AGREEMENT' and l.rank <> 'DEPRECATED'");
    return this.linkedPages(Exchange, links, agreementIds, request);
  };

  /** Pages of the events that `links` leads to from each parent, by its `eventId` and `parent`. */
  private linkedPages<E extends Event, L extends ObjectLiteral>(
    type: ClassType<E>,
    links: SelectQueryBuilder<L>,
    parents: string[],
    request: PageRequest,
  ): Promise<Map<string, Page<E>>> {
    const children = listedEvents(this.database, type)
      .innerJoin(`(${links.getQuery()})`, 'link', 'link.eventId = event.id')
      .setParameters({ ...links.getParameters(), parents });
    const list = { children, parent: 'link.parent', order: KEYSETS[EventOrder.DATE_DESC] };
    return fetchPagesByParent<E>(this.database.read, list, parents, request);
  }
}
