import type { FuzzyDate } from '../../../../types.ts';
import { isoDay } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { rangeDate } from './fuzzy-date.ts';
import { MONTH, monthNumber, nearestDay } from './months.ts';

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const JOIN = '(?: ?[-–—] ?| to | and | through | until |, )';

const DAYS_BEFORE_MONTH = new RegExp(
  `\\b${DAY}(?:, \\d{1,2})?${JOIN}${DAY} (?:of )?(${MONTH})(?:,? (\\d{4}))?(?![\\p{L}\\d])`,
  'gu',
);
const DAYS_AFTER_MONTH = new RegExp(
  `\\b(${MONTH}) ${DAY}(?:, \\d{1,2})?${JOIN}${DAY}(?:, ?(\\d{4}))?(?![\\p{L}\\d])`,
  'gu',
);

/** Days that share one month name: 'between 23 and 25 May', 'May 23 and 24', '23–25 May 2025'. */
export function sharedMonthDates(context: DateContext): DateMention[] {
  const before = [...context.text.matchAll(DAYS_BEFORE_MONTH)].map((match) =>
    mention(match, [match[1]!, match[2]!, match[3]!, match[4]], context),
  );
  const after = [...context.text.matchAll(DAYS_AFTER_MONTH)].map((match) =>
    mention(match, [match[2]!, match[3]!, match[1]!, match[4]], context),
  );
  return [...before, ...after].filter((found) => found !== null);
}

function mention(
  match: RegExpExecArray,
  [first, last, monthName, year]: [string, string, string, string | undefined],
  context: DateContext,
): DateMention | null {
  const month = monthNumber(monthName);
  const future = context.isFuture(match.index);
  const dayFor = (day: string): string | null => {
    if (year) return isoDay(Number(year), month, Number(day));
    return context.reference ? nearestDay(month, Number(day), context.reference, future) : null;
  };
  const [earliest, latest] = [dayFor(first), dayFor(last)];
  const date: FuzzyDate | null = earliest && latest ? rangeDate(earliest, latest, match[0]) : null;
  return date && { start: match.index, end: match.index + match[0].length, date };
}
