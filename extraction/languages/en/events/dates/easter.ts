import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays, isoDay, yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { dayDate } from './fuzzy-date.ts';

const EASTER =
  /\b(?:(eve of )(Orthodox )?Easter|(Orthodox )?(Easter (?:Sunday|Monday|Saturday|Eve)))\b/g;
const GOOD_FRIDAY = /\b(Orthodox )?Good Friday\b(?! (?:[Pp]eace |[Aa]greement|[Aa]ccord|[Dd]eal))/g;

/** Days of Easter in both churches: 'on Easter Sunday', 'on the eve of Orthodox Easter'. */
export function easterDays({ text, reference, isFuture }: DateContext): DateMention[] {
  if (reference === null || !/Easter|Good Friday/.test(text)) return [];
  const found = [
    ...matchesOf(text, EASTER).map((match) => ({
      match,
      orthodox: Boolean(match[2] ?? match[3]),
      apart: match[1] ? -1 : ({ Sunday: 0, Monday: 1 }[match[4]!.slice(7)] ?? -1),
    })),
    ...matchesOf(text, GOOD_FRIDAY).map((match) => ({
      match,
      orthodox: Boolean(match[1]),
      apart: -2,
    })),
  ];
  return collect(found, ({ match, orthodox, apart }) => {
    const day = nearest(reference, orthodox, apart, isFuture(match.index));
    const end = match.index + match[0].length;
    return day ? [{ start: match.index, end, date: dayDate(day, match[0]) }] : [];
  });
}

/** The last such day, or the next one where the words look ahead. */
function nearest(reference: string, orthodox: boolean, apart: number, future: boolean) {
  const { year } = yearAndMonth(reference);
  const days = [year - 1, year, year + 1].flatMap((one) => {
    const easter = orthodox ? orthodoxEaster(one) : westernEaster(one);
    return easter ? [addDays(easter, apart)] : [];
  });
  return future
    ? days.find((day) => day >= reference)
    : days.findLast((day) => day <= addDays(reference, 1));
}

/** Easter Sunday by the Gregorian calendar (the anonymous algorithm: Nature, 20 April 1876). */
function westernEaster(year: number): string | null {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Easter Sunday of the Julian calendar by the Gregorian one, from 1900 to 2099 (Meeus 1991). */
function orthodoxEaster(year: number): string | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  const julian = isoDay(year, Math.floor(n / 31), (n % 31) + 1);
  return julian && addDays(julian, 13);
}
