import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays, yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { monthDate, weekDate, yearDate } from './fuzzy-date.ts';
import { NUMBER_BELOW_HUNDRED, numberBelowHundred } from './small-numbers.ts';

const AGO = new RegExp(`\\b(${NUMBER_BELOW_HUNDRED}) (week|month|year)s? ago\\b`, 'gi');

/** 'two weeks ago' is that week, 'three months ago' that month, 'two years ago' that year. */
export function longAgo({ text, reference }: DateContext): DateMention[] {
  if (reference === null || !/ago/i.test(text)) return [];
  const { year, month } = yearAndMonth(reference);
  return collect(matchesOf(text, AGO), (match) => {
    const [words, unit] = [match[0], match[2]!.toLowerCase()];
    const count = numberBelowHundred(match[1]!);
    const date =
      unit === 'week'
        ? weekDate(addDays(reference, -7 * count), words)
        : unit === 'month'
          ? monthDate(year, month - count, words)
          : yearDate(year - count, words);
    return date ? [{ start: match.index, end: match.index + words.length, date }] : [];
  });
}
