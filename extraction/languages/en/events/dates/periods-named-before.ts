import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays, weekdayOf, yearAndMonth } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { dayDate, monthDate, weekDate, yearDate } from './fuzzy-date.ts';
import { seasonDate } from './season-dates.ts';
import { NUMBER_BELOW_HUNDRED, numberBelowHundred } from './small-numbers.ts';

const PERIOD =
  /(?<! of )\b(?:(that|the same|the very same|the previous|the preceding|the following) (week|month|year|spring|summer|autumn|fall|winter)|the (week|month|year) (before|after)(?! last))\b(?! (?:the|an?|his|her|its|their|he|she|it|they)\b)/gi;
const MONTHS_APART = new RegExp(
  `\\b(${NUMBER_BELOW_HUNDRED}) (month|year)s? (later|afterwards|earlier|before)\\b(?! (?:the|an?|his|her|its|their|he|she|it|they|than)\\b)`,
  'gi',
);
const WEEKDAY_BESIDE =
  /\bthe (previous|preceding|following|next) (sun|mon|tues|wednes|thurs|fri|satur)day\b/gi;

const SEASON_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const WEEKDAYS = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];

/** A text without any of these names no period by another. */
const HINT =
  /\b(?:that|same|previous|preceding|following|next|before|after|later|earlier|afterwards)\b/i;

/**
 * Periods counted from the day named last: 'that month', 'the same week', 'the year before', 'the
 * following spring', 'seven months later', 'the previous Monday'.
 */
export function periodsNamedBefore(
  text: string,
  dates: readonly DateMention[],
  dayBefore: string | null,
): DateMention[] {
  if (!HINT.test(text)) return [];
  const dayAt = (index: number): string | null =>
    dates.findLast((one) => one.end <= index && /^(?:DAY|MONTH)$/.test(one.date.precision))?.date
      .earliest ?? dayBefore;
  const mentions = (
    pattern: RegExp,
    read: (match: RegExpExecArray, day: string) => DateMention['date'] | null,
  ) =>
    collect(matchesOf(text, pattern), (match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      const day = dayAt(start);
      const date = day === null ? null : read(match, day);
      return date ? [{ start, end, date }] : [];
    });
  return [
    ...mentions(PERIOD, periodOf),
    ...mentions(MONTHS_APART, apart),
    ...mentions(WEEKDAY_BESIDE, besideDay),
  ];
}

function periodOf(match: RegExpExecArray, day: string): DateMention['date'] | null {
  const which = (match[1] ?? match[4])!.toLowerCase();
  const unit = (match[2] ?? match[3])!.toLowerCase();
  const shift = /following|after/.test(which)
    ? 1
    : /previous|preceding|before/.test(which)
      ? -1
      : 0;
  const { year, month } = yearAndMonth(day);
  if (unit === 'week') return weekDate(addDays(day, 7 * shift), match[0]);
  if (unit === 'month') return monthDate(year, month + shift, match[0]);
  if (unit === 'year') return yearDate(year + shift, match[0]);
  const first = SEASON_MONTHS[unit]!;
  const later = shift > 0 && first <= month ? 1 : shift < 0 && first + 2 >= month ? -1 : 0;
  return seasonDate(year + later, first, match[0]);
}

function apart(match: RegExpExecArray, day: string): DateMention['date'] | null {
  const sign = /^(?:later|afterwards)$/i.test(match[3]!) ? 1 : -1;
  const count = sign * numberBelowHundred(match[1]!);
  const { year, month } = yearAndMonth(day);
  return match[2]!.toLowerCase() === 'year'
    ? yearDate(year + count, match[0])
    : monthDate(year, month + count, match[0]);
}

function besideDay(match: RegExpExecArray, day: string): DateMention['date'] {
  const weekday = WEEKDAYS.indexOf(match[2]!.toLowerCase());
  const ahead = (weekday - weekdayOf(day) + 7) % 7 || 7;
  const on = /following|next/i.test(match[1]!);
  return dayDate(addDays(day, on ? ahead : ahead === 7 ? -7 : ahead - 7), match[0]);
}
