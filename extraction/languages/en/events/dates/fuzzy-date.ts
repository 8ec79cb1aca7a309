import type { DatePrecision, FuzzyDate } from '../../../../types.ts';
import { addDays, isoDay, weekdayOf } from './calendar.ts';

/** One day. */
export function dayDate(day: string, text: string): FuzzyDate {
  return { earliest: day, latest: day, precision: 'DAY', text };
}

/** The days from the first to the last; RANGE unless a narrower word fits. */
export function rangeDate(
  earliest: string,
  latest: string,
  text: string,
  precision: DatePrecision = 'RANGE',
): FuzzyDate | null {
  if (earliest > latest) return null;
  return earliest === latest ? dayDate(earliest, text) : { earliest, latest, precision, text };
}

/** The whole week from Monday to Sunday around a day. */
export function weekDate(day: string, text: string): FuzzyDate | null {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return rangeDate(monday, addDays(monday, 6), text, 'WEEK');
}

/** The whole month; months below 1 or above 12 run into the years beside it. */
export function monthDate(year: number, month: number, text: string): FuzzyDate | null {
  const first = new Date(Date.UTC(year, month - 1, 1));
  const earliest = isoDay(first.getUTCFullYear(), first.getUTCMonth() + 1, 1);
  if (earliest === null) return null;
  const next = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  return rangeDate(earliest, addDays(next, -1), text, 'MONTH');
}

/** The whole year. */
export function yearDate(year: number, text: string): FuzzyDate | null {
  const earliest = isoDay(year, 1, 1);
  const latest = isoDay(year, 12, 31);
  return earliest && latest ? rangeDate(earliest, latest, text, 'YEAR') : null;
}

/** Whether both may speak of the same day. */
export function mayBeSameDate(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Days between the first and the last possible day. */
export function widthDays(date: FuzzyDate): number {
  return (Date.parse(date.latest) - Date.parse(date.earliest)) / 86_400_000;
}
