import type { FuzzyDate } from '../../../../types.ts';
import { addDays, isoDay, yearAndMonth } from './calendar.ts';
import { monthDate } from './fuzzy-date.ts';

const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Source of a pattern for a month's name or its abbreviation, capital first. */
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|' +
  'Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** Every month's name and abbreviation starts with one of these. */
export const MONTH_HINT = /Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De/;

/** The month, 1 to 12, that a name or an abbreviation stands for. */
export function monthNumber(name: string): number {
  return NAMES.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

/** A coming month so far off is taken to be the last one instead. */
const MAX_AHEAD_MONTHS = 7;

/** A month without a year: the last that has begun, or the next where the clause looks ahead. */
export function nearestMonth(
  month: number,
  reference: string,
  future: boolean,
  text: string,
): FuzzyDate | null {
  const now = yearAndMonth(reference);
  const ahead = (month - now.month + 12) % 12;
  if (future && ahead <= MAX_AHEAD_MONTHS)
    return monthDate(month >= now.month ? now.year : now.year + 1, month, text);
  return monthDate(month <= now.month ? now.year : now.year - 1, month, text);
}

/** Days by which clocks and datelines may run ahead of the day of publication. */
const LEEWAY_DAYS = 1;
/** A coming day so far off is taken to be the last one instead: 'were to return, as agreed on 3 July'. */
const MAX_AHEAD_DAYS = 150;

/** A day and month without a year: the last such day, or the next where the clause looks ahead. */
export function nearestDay(
  month: number,
  day: number,
  reference: string,
  future: boolean,
): string | null {
  const { year } = yearAndMonth(reference);
  const days = [year - 1, year, year + 1].map((y) => isoDay(y, month, day));
  const next = days.find((d) => d !== null && d >= reference) ?? null;
  if (future && next && next <= addDays(reference, MAX_AHEAD_DAYS)) return next;
  const limit = Date.parse(reference) + LEEWAY_DAYS * 86_400_000;
  return days.findLast((d) => d !== null && Date.parse(d) <= limit) ?? null;
}

/** The first such day of the calendar after a day; null where there is none within two years. */
export function dayAfter(after: string, month: number, day: number): string | null {
  const { year } = yearAndMonth(after);
  const days = [year, year + 1].map((one) => isoDay(one, month, day));
  return days.find((one) => one !== null && one > after) ?? null;
}
