import { type EventStatus, isPlanned } from '../event-status.ts';

/** Days between which something lies, both included. */
export interface DayRange {
  earliest: string;
  latest: string;
}

const DAY_MS = 86_400_000;

/** The day `days` after another. */
export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/**
 * When an event without a date can be, judged from a report: what is planned, from a week before
 * the report to sixty days after it; what is under way, done or has failed, in the two weeks up to it.
 */
export function windowOf(status: EventStatus, reportedOn: string): DayRange {
  return isPlanned(status)
    ? { earliest: shiftDay(reportedOn, -7), latest: shiftDay(reportedOn, 60) }
    : { earliest: shiftDay(reportedOn, -14), latest: reportedOn };
}

/** True where the ranges share a day. */
export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** The days that all ranges share; of ranges that share none, the last one given. */
export function intersection(ranges: DayRange[]): DayRange | null {
  const last = ranges.at(-1);
  if (!last) return null;
  const earliest = ranges
    .map((range) => range.earliest)
    .sort()
    .at(-1)!;
  const latest = ranges.map((range) => range.latest).sort()[0]!;
  return earliest <= latest ? { earliest, latest } : last;
}

/** How many days lie between two ranges; 0 where they share a day. */
export function daysBetween(a: DayRange, b: DayRange): number {
  if (overlaps(a, b)) return 0;
  const [first, second] = a.latest < b.earliest ? [a, b] : [b, a];
  return Math.round((Date.parse(second.earliest) - Date.parse(first.latest)) / DAY_MS);
}
