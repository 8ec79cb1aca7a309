import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { monthDate, rangeDate, yearDate } from './fuzzy-date.ts';
import { MONTH, MONTH_HINT, monthNumber, nearestMonth } from './months.ts';

const NAMED_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(?:((?:[Ll]ast|[Nn]ext|[Tt]his) )?(?:[Ee]arly |[Ll]ate |[Mm]id-)?)(${MONTH})(?:,? (?:of )?(\\d{4}|(?:last|this|next) year))?(?![\\p{L}\\d])`,
  'gu',
);
const RELATIVE_MONTH = /\b(?:earlier |later )?(last|this|next) month\b/gi;

/** Months: 'in November', 'late May 2024', 'last month'; of 'later this month' what is left of it. */
export function monthDates(context: DateContext): DateMention[] {
  return [...namedMonths(context), ...relativeMonths(context)];
}

function namedMonths({ text, reference, isFuture }: DateContext): DateMention[] {
  if (!MONTH_HINT.test(text)) return [];
  return collect(matchesOf(text, NAMED_MONTH), (match) => {
    const month = monthNumber(match[2]!);
    const which = match[1]?.trim().toLowerCase();
    const future = which === 'next' || (which === undefined && isFuture(match.index));
    let date = null;
    const year = match[3] ? yearNamed(match[3], reference) : null;
    if (year !== null) date = monthDate(year, month, match[0]);
    else if (reference && meansMonth(match[2]!, text, match.index + match[0].length)) {
      date = nearestMonth(month, reference, future, match[0]);
    }
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
}

/** '2024', 'last year' */
function yearNamed(words: string, reference: string | null): number | null {
  if (/^\d/.test(words)) return Number(words);
  if (reference === null) return null;
  return yearAndMonth(reference).year + shift(words.split(' ')[0]!);
}

/** 'May' before a word or a number may be the verb or a day: 'May the envoys return', 'May 16'. */
function meansMonth(name: string, text: string, end: number): boolean {
  const next = /^\s+([\p{L}\d]+)/u.exec(text.slice(end, end + 30))?.[1];
  if (next && /^\d/.test(next)) return false;
  return (
    name !== 'May' || next === undefined || !/^(?:he|she|they|we|you|it|the|god|this)$/i.test(next)
  );
}

function relativeMonths({ text, reference }: DateContext): DateMention[] {
  if (!reference || !/month/i.test(text)) return [];
  const { year, month } = yearAndMonth(reference);
  return collect(matchesOf(text, RELATIVE_MONTH), (match) => {
    const whole = monthDate(year, month + shift(match[1]!), match[0]);
    const date =
      /^later this/i.test(match[0]) && whole ? rangeDate(reference, whole.latest, match[0]) : whole;
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
}

const RELATIVE_YEAR = /\b(?:earlier |later )?(last|this|next) year\b/gi;
const PLAIN_YEAR =
  /(?<![\d.,:/-])\b((?:19|20)\d\d)(?!(?:[.,:/]?\d)|\s+(?:prisoner|soldier|people|bod(?:y|ies)|captive|detainee|hostage|troop|men\b|women\b))\b/g;

/** A text without any of these names no year. */
const YEAR_HINT = /(?:19|20)\d\d|year/i;

/** Whole years: 'in 2022', 'the 2022 accords', 'last year'. */
export function yearDates({ text, reference }: DateContext): DateMention[] {
  if (!YEAR_HINT.test(text)) return [];
  const plain = matchesOf(text, PLAIN_YEAR).map((match) => ({
    match,
    date: yearDate(Number(match[1]), match[0]),
  }));
  const relative = matchesOf(text, RELATIVE_YEAR).map((match) => ({
    match,
    date: reference ? yearDate(yearAndMonth(reference).year + shift(match[1]!), match[0]) : null,
  }));
  return [...plain, ...relative].flatMap(({ match, date }) =>
    date ? [{ start: match.index, end: match.index + match[0].length, date }] : [],
  );
}

function shift(which: string): number {
  return { last: -1, this: 0, next: 1 }[which.toLowerCase()] ?? 0;
}
