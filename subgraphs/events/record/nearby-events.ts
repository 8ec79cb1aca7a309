import { Brackets, type EntityManager, type ObjectLiteral } from 'typeorm';
import { Participation } from '../assertions/participation.ts';
import { Event } from '../event.ts';
import type { Traits } from './match-event.ts';

/** The most events that one batch is compared with, the latest first. */
const MAX_EVENTS = 2_000;

/** SQL for: of the kind of one of the mentions, and in its days. */
function inWindows(mentions: Traits[]): { sql: string; parameters: ObjectLiteral } {
  const parameters: ObjectLiteral = {};
  const alternatives = mentions.map(({ kind, window }, index) => {
    parameters[`kind${index}`] = kind;
    parameters[`earliest${index}`] = window.earliest;
    parameters[`latest${index}`] = window.latest;
    return `(event.kind = :kind${index} and event.earliest <= :latest${index} and event.latest >= :earliest${index})`;
  });
  return { sql: `(${alternatives.join(' or ')})`, parameters };
}

/**
 * The events that some article supports and that share a kind, days and a party with one of the
 * mentions, or the name of an accord. There is one mention at least.
 */
export function nearbyEvents(manager: EntityManager, mentions: Traits[]): Promise<Event[]> {
  const parties = [...new Set(mentions.flatMap((mention) => [...mention.parties]))];
  const names = [...new Set(mentions.flatMap(({ nameKey }) => nameKey ?? []))];
  const query = manager
    .createQueryBuilder(Event, 'event')
    .where('event.mergedInto is null and event.live = :live', { live: true });
  const withParty = query
    .subQuery()
    .select('p.subjectId')
    .from(Participation, 'p')
    .where("p.actorId in (:...parties) and p.role = 'PARTY' and p.rank <> 'DEPRECATED'");
  const windows = inWindows(mentions);
  const either = new Brackets((any) => {
    any.where('1 = 0');
    if (names.length > 0) any.orWhere('event.nameKey in (:...names)', { names });
    if (parties.length > 0) {
      const sql = `(${windows.sql} and event.id in ${withParty.getQuery()})`;
      any.orWhere(sql, { ...windows.parameters, parties });
    }
  });
  return query
    .andWhere(either)
    .orderBy('event.orderOn', 'DESC')
    .addOrderBy('event.id', 'DESC')
    .limit(MAX_EVENTS)
    .getMany();
}
