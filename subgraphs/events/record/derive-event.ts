import type { Assertion } from '../../../platform/assertion/assertion.ts';
import { Rank } from '../../../platform/assertion/rank.ts';
import type { Support } from '../../../platform/assertion/support.ts';
import { DatePrecision } from '../../../platform/fuzzy-date.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import type { CountAssertion } from '../assertions/count-assertion.ts';
import { summarise } from '../assertions/count-summary.ts';
import type { DateAssertion } from '../assertions/date-assertion.ts';
import type { StatusAssertion } from '../assertions/status-assertion.ts';
import type { Event } from '../event.ts';
import { type DayRange, intersection, windowOf } from './window.ts';

/** All that articles say of one event. */
export interface Values {
  statuses: StatusAssertion[];
  dates: DateAssertion[];
  counts: CountAssertion[];
  /** Places, participants and links. */
  others: Assertion[];
  /** By assertion. */
  supports: Map<string, Support[]>;
}

const isLive = ({ rank }: Assertion) => rank !== Rank.DEPRECATED;

function preferred<A extends Assertion>(values: A[]): A | undefined {
  return values.find(({ rank }) => rank === Rank.PREFERRED);
}

/** Each report of the event with the status it gives, the oldest first. */
function reportsOf({ statuses, supports }: Values) {
  return statuses
    .flatMap(({ id, status }) =>
      (supports.get(id) ?? []).map(({ reportedAt }) => ({ status, day: reportedAt.slice(0, 10) })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** True where two days are given that differ. */
function daysDiffer(dates: DateAssertion[]): boolean {
  const days = dates
    .filter((date) => isLive(date) && date.when.precision === DatePrecision.DAY)
    .map(({ when }) => when.earliest);
  return new Set(days).size > 1;
}

/** What a reader can see of the event, as one hash. */
function fingerprintOf(event: Event, values: Values): string {
  const { title, status, date, disputed, live, round, topics } = event;
  const all = [...values.statuses, ...values.dates, ...values.counts, ...values.others];
  const ranks = all.map(({ id, rank }) => `${id} ${rank}`).sort();
  return sha256(JSON.stringify([title, status, date, disputed, live, round, topics, ranks]));
}

/**
 * The event with all that follows from what articles say of it: preferred values, the days it can
 * lie between, whether it is disputed and listed. Where nothing is said any more, the last values
 * stay, for those who still hold its id.
 */
export function deriveEvent(before: Event, values: Values, now: string): Event {
  const reports = reportsOf(values);
  const date = preferred(values.dates)?.when ?? (reports.length > 0 ? null : before.date);
  const lastRange: DayRange = { earliest: before.earliest, latest: before.latest };
  const windows = reports.map(({ status, day }) => windowOf(status, day));
  const { earliest, latest } = date ?? intersection(windows) ?? lastRange;
  const firstReportedOn = reports[0]?.day ?? before.firstReportedOn;
  const after: Event = {
    ...before,
    status: preferred(values.statuses)?.status ?? before.status,
    date,
    earliest,
    latest,
    orderOn: date?.earliest ?? firstReportedOn,
    firstReportedOn,
    disputed: daysDiffer(values.dates) || summarise(values.counts).some(({ disputed }) => disputed),
    live: reports.length > 0,
  };
  const fingerprint = fingerprintOf(after, values);
  const changed = fingerprint !== before.fingerprint;
  return { ...after, fingerprint, updatedAt: changed ? now : before.updatedAt };
}
