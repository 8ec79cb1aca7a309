import type { EntityManager } from 'typeorm';
import type { Assertion } from '../../../platform/assertion/assertion.ts';
import { rerank, supportsOf } from '../../../platform/assertion/rerank.ts';
import { groupBy, indexBy } from '../../../platform/collections.ts';
import { forUpdate } from '../../../platform/database/lock.ts';
import { insertRows, sameRow, updateRows } from '../../../platform/database/rows.ts';
import { Agreement } from '../agreement.ts';
import { CountAssertion } from '../assertions/count-assertion.ts';
import { DateAssertion } from '../assertions/date-assertion.ts';
import { LinkAssertion } from '../assertions/link-assertion.ts';
import { Participation } from '../assertions/participation.ts';
import { PlaceAssertion } from '../assertions/place-assertion.ts';
import { StatusAssertion } from '../assertions/status-assertion.ts';
import { Event } from '../event.ts';
import { EVENT_KINDS } from '../event-kind.ts';
import { Exchange } from '../exchange.ts';
import { Negotiation } from '../negotiation.ts';
import { deriveEvent, type Values } from './derive-event.ts';
import { refreshWords } from './event-words.ts';
import { COUNT_RULE, DATE_RULE, SIDE_BY_SIDE, STATUS_RULE } from './preferred.ts';

const CLASSES = { AGREEMENT: Agreement, NEGOTIATION: Negotiation, EXCHANGE: Exchange };

/** What a batch says of an event beside the values that are assertions. */
export type Completion = (event: Event | null) => Event;

/** Ranks all values of the events anew; gives them by event, and the places of each. */
async function rankValues(manager: EntityManager, ids: string[]) {
  const supports = await supportsOf(manager, ids);
  const ranked = async <A extends Assertion>(
    type: new () => A,
    rule: Parameters<typeof rerank<A>>[3],
  ) => {
    const { assertions } = await rerank(manager, type, ids, rule, supports);
    return groupBy(assertions, ({ subjectId }) => subjectId);
  };
  const statuses = await ranked(StatusAssertion, STATUS_RULE);
  const dates = await ranked(DateAssertion, DATE_RULE);
  const places = await ranked(PlaceAssertion, SIDE_BY_SIDE);
  const participations = await ranked(Participation, SIDE_BY_SIDE);
  const counts = await ranked(CountAssertion, COUNT_RULE);
  const links = await ranked(LinkAssertion, SIDE_BY_SIDE);
  const valuesOf = (id: string): Values => ({
    statuses: statuses.get(id) ?? [],
    dates: dates.get(id) ?? [],
    counts: counts.get(id) ?? [],
    others: [
      ...(places.get(id) ?? []),
      ...(participations.get(id) ?? []),
      ...(links.get(id) ?? []),
    ],
    supports,
  });
  return { valuesOf, places };
}

/**
 * Brings events in line with what articles now say of them: ranks, preferred values, words. Writes
 * only what differs. `completions` has, by event, what the batch adds; a new event is in it.
 */
export async function refreshEvents(
  manager: EntityManager,
  eventIds: string[],
  completions: Map<string, Completion>,
): Promise<void> {
  if (eventIds.length === 0) return;
  const ids = [...new Set(eventIds)].sort();
  // Who changes what is said of an event waits here for others who do, and then sees their part.
  const query = manager.createQueryBuilder(Event, 'event').where('event.id in (:...ids)', { ids });
  const held = await forUpdate(manager, query.orderBy('event.id', 'ASC')).getMany();
  const known = indexBy(held, ({ id }) => id);
  const { valuesOf, places } = await rankValues(manager, ids);
  const now = new Date().toISOString();
  const events = ids.map((id) => {
    const before = known.get(id) ?? null;
    const completed = completions.get(id)?.(before) ?? before!;
    return deriveEvent(completed, valuesOf(id), now);
  });
  await writeEvents(manager, events, known);
  await refreshWords(manager, events, places);
}

async function writeEvents(
  manager: EntityManager,
  events: Event[],
  known: Map<string, Event>,
): Promise<void> {
  for (const kind of EVENT_KINDS) {
    const own = events.filter((event) => event.kind === kind);
    const fresh = own.filter(({ id }) => !known.has(id));
    const changed = own.filter((event) => {
      const before = known.get(event.id);
      return before !== undefined && !sameRow<Event>(manager, CLASSES[kind], before, event);
    });
    await insertRows<Event>(manager, CLASSES[kind], fresh);
    await updateRows<Event>(manager, CLASSES[kind], changed);
  }
}
