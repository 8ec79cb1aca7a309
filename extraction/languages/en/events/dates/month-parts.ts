import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays, isoDay, yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { monthDate, rangeDate, weekDate } from './fuzzy-date.ts';
import { MONTH, MONTH_HINT, monthNumber, nearestMonth } from './months.ts';

const WEEK_OF = new RegExp(
  `\\b(first|second|third|fourth|last) week (?:of|in) (${MONTH})(?: (\\d{4}))?(?![\\p{L}\\d])`,
  'gu',
);
const YEAR_AFTER = '(?:,? (?:of )?(\\d{4}|last year|this year))?';
const BETWEEN = new RegExp(
  `(?<=\\b(?:between|from|From|Between) )(${MONTH})${YEAR_AFTER} (?:and|to|until|till|through) (${MONTH})${YEAR_AFTER}(?![\\p{L}]| \\d)`,
  'gu',
);
const ORDER = ['first', 'second', 'third', 'fourth'];

/** Weeks of a month, the first its first seven days, others Monday to Sunday: 'the second week of May'. */
export function weeksOfMonths({ text, reference, isFuture }: DateContext): DateMention[] {
  if (reference === null || !/ week (?:of|in) /.test(text)) return [];
  return collect(matchesOf(text, WEEK_OF), (match) => {
    const number = monthNumber(match[2]!);
    const month = match[3]
      ? monthDate(Number(match[3]), number, match[0])
      : nearestMonth(number, reference, isFuture(match.index), match[0]);
    const nth = ORDER.indexOf(match[1]!);
    const day = month && (nth < 0 ? month.latest : addDays(month.earliest, 7 * nth));
    const date =
      nth === 0 && day ? rangeDate(day, addDays(day, 6), match[0]) : day && weekDate(day, match[0]);
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
}

/** Spans of months of two years or none: 'between March last year and June', 'from May to July'. */
export function monthSpans({ text, reference, isFuture }: DateContext): DateMention[] {
  if (reference === null || !MONTH_HINT.test(text)) return [];
  return collect(matchesOf(text, BETWEEN), (match) => {
    const [words, first, yearOfFirst, last, yearOfLast] = match;
    const [from, to] = [monthNumber(first!), monthNumber(last!)];
    const own = yearAndMonth(reference).year;
    const end =
      yearNumber(yearOfLast, own) ??
      yearAndMonth(nearestMonth(to, reference, isFuture(match.index), words)?.earliest ?? reference)
        .year;
    const start = yearNumber(yearOfFirst, own) ?? (from <= to ? end : end - 1);
    const earliest = isoDay(start, from, 1);
    const latest = monthDate(end, to, words)?.latest;
    const date = earliest && latest ? rangeDate(earliest, latest, words) : null;
    return date ? [{ start: match.index, end: match.index + words.length, date }] : [];
  });
}

function yearNumber(words: string | undefined, own: number): number | null {
  if (words === undefined) return null;
  if (words.startsWith('last')) return own - 1;
  return words.startsWith('this') ? own : Number(words);
}
