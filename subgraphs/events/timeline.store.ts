import type { ClassType } from 'type-graphql';
import { groupBy } from '../../platform/collections.ts';
import type { Database } from '../../platform/database/database.ts';
import { NewsgraphError } from '../../platform/errors.ts';
import { CountAssertion } from './assertions/count-assertion.ts';
import { listedEvents } from './event.store.ts';
import { Event } from './event.ts';
import type { EventFilter } from './event-filter.ts';
import type { EventKind } from './event-kind.ts';
import { Exchange } from './exchange.ts';
import { type Period, periodStart, periodsBetween } from './periods.ts';
import type { TimelineBucket } from './timeline-bucket.ts';
import type { TimelineStep } from './timeline-step.ts';
import { whereEvents } from './where-events.ts';

/** The most exchanges of which one timeline adds up the counts. */
const MAX_EXCHANGES = 20_000;

/** The greatest number that GraphQL's Int holds. */
const MAX_INT = 2 ** 31 - 1;

interface DayRow {
  day: string;
  kind: EventKind;
  events: number | string;
}

/** All counts of one exchange, measure and receiving side. */
interface CountRow {
  day: string;
  eventId: string;
  measure: string;
  sideId: string | null;
  best: number | string;
  low: number | string;
  high: number | string;
}

const COUNTERS = {
  NEGOTIATION: 'negotiations',
  EXCHANGE: 'exchanges',
  AGREEMENT: 'agreements',
} as const;

function emptyBucket(period: Period): TimelineBucket {
  const events = { negotiations: 0, exchanges: 0, agreements: 0 };
  return { ...period, ...events, released: 0, releasedLow: 0, releasedHigh: 0, bodiesReturned: 0 };
}

/** What is added up of one exchange and measure: the sides, or the total where no side is given. */
function addends(rows: CountRow[]): CountRow[] {
  const sided = rows.filter(({ sideId }) => sideId !== null);
  return sided.length > 0 ? sided : rows;
}

const plus = (sum: number, value: number | string) => Math.min(sum + Number(value), MAX_INT);

/** Adds up events and people over time. */
export class TimelineStore {
  constructor(private readonly database: Database) {}

  /**
   * The periods from the first to the last dated event that a filter keeps, by the first day of
   * each event's preferred date.
   *
   * @throws BAD_USER_INPUT where there would be too many periods or exchanges.
   */
  async timeline(filter: EventFilter, step: TimelineStep): Promise<TimelineBucket[]> {
    const days = await this.days(filter);
    const [first, last] = [days[0]?.day, days.at(-1)?.day];
    if (first === undefined || last === undefined) return [];
    const buckets = new Map(
      periodsBetween(first, last, step).map((period) => [period.from, emptyBucket(period)]),
    );
    const bucketOf = (day: string) => buckets.get(periodStart(day, step))!;
    for (const { day, kind, events } of days) bucketOf(day)[COUNTERS[kind]] += Number(events);
    for (const { day, measure, best, low, high } of await this.counts(filter, days)) {
      const bucket = bucketOf(day);
      if (measure === 'BODIES_RETURNED') {
        bucket.bodiesReturned = plus(bucket.bodiesReturned, best);
        continue;
      }
      bucket.released = plus(bucket.released, best);
      bucket.releasedLow = plus(bucket.releasedLow, low);
      bucket.releasedHigh = plus(bucket.releasedHigh, high);
    }
    return [...buckets.values()];
  }

  private days(filter: EventFilter): Promise<DayRow[]> {
    const query = listedEvents(this.database, Event as ClassType<Event>);
    whereEvents(query, filter);
    return query
      .andWhere('event.date is not null')
      .select('event.earliest', 'day')
      .addSelect('event.kind', 'kind')
      .addSelect('count(*)', 'events')
      .groupBy('event.earliest')
      .addGroupBy('event.kind')
      .orderBy('event.earliest', 'ASC')
      .getRawMany<DayRow>();
  }

  private async counts(filter: EventFilter, days: DayRow[]): Promise<CountRow[]> {
    const exchanges = days
      .filter(({ kind }) => kind === 'EXCHANGE')
      .reduce((sum, { events }) => sum + Number(events), 0);
    if (exchanges === 0) return [];
    if (exchanges > MAX_EXCHANGES) {
      const detail = `A timeline adds up at most ${MAX_EXCHANGES} exchanges; the filter keeps ${exchanges}. Narrow it.`;
      throw new NewsgraphError('BAD_USER_INPUT', detail);
    }
    const query = listedEvents(this.database, Exchange);
    whereEvents(query, filter);
    const rows = await query
      .andWhere('event.date is not null')
      .innerJoin(
        CountAssertion,
        'c',
        "c.subjectId = event.id and c.rank <> 'DEPRECATED' and c.measure in ('PERSONS_RELEASED', 'BODIES_RETURNED')",
      )
      .select('event.earliest', 'day')
      .addSelect('event.id', 'eventId')
      .addSelect('c.measure', 'measure')
      .addSelect('c.sideId', 'sideId')
      .addSelect("max(case when c.rank = 'PREFERRED' then c.value else 0 end)", 'best')
      .addSelect('min(coalesce(c.low, c.value))', 'low')
      .addSelect('max(coalesce(c.high, c.value))', 'high')
      .groupBy('event.earliest')
      .addGroupBy('event.id')
      .addGroupBy('c.measure')
      .addGroupBy('c.sideId')
      .getRawMany<CountRow>();
    const byExchange = groupBy(rows, ({ eventId, measure }) => `${eventId} ${measure}`);
    return [...byExchange.values()].flatMap(addends);
  }
}
