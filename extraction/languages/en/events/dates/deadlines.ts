import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays, yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { monthDate, rangeDate, weekDate, yearDate } from './fuzzy-date.ts';
import { MONTH, monthNumber, nearestMonth } from './months.ts';

const END_OF = new RegExp(
  `\\b(?:by|before|until|till) (?:the )?end of (?:(the|this|next) (week|month|year)|(?:(${MONTH})(?: (\\d{4}))?|(\\d{4}))(?![\\p{L}\\d]))`,
  'gu',
);

/** The days left until a term runs out: 'by the end of August', 'before the end of the year'. */
export function deadlines({ text, reference }: DateContext): DateMention[] {
  if (reference === null || !text.includes('end of')) return [];
  return collect(matchesOf(text, END_OF), (match) => {
    const last = lastDayOf(match, reference);
    const date = last && last >= reference ? rangeDate(reference, last, match[0]) : null;
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
}

function lastDayOf(match: RegExpExecArray, reference: string): string | null {
  const [words, which, unit, name, yearOfMonth, plainYear] = match;
  const { year, month } = yearAndMonth(reference);
  const on = which === 'next' ? 1 : 0;
  if (unit === 'week') return weekDate(addDays(reference, 7 * on), words)?.latest ?? null;
  if (unit === 'month') return monthDate(year, month + on, words)?.latest ?? null;
  if (unit === 'year') return yearDate(year + on, words)?.latest ?? null;
  if (plainYear) return yearDate(Number(plainYear), words)?.latest ?? null;
  const number = monthNumber(name!);
  const date = yearOfMonth
    ? monthDate(Number(yearOfMonth), number, words)
    : nearestMonth(number, reference, true, words);
  return date?.latest ?? null;
}
