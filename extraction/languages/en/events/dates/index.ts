import type { DateContext, DateMention, DateReader } from './date-mention.ts';
import { days } from './days.ts';
import { deadlines } from './deadlines.ts';
import { easterDays } from './easter.ts';
import { holidayDates } from './holidays.ts';
import { longAgo } from './long-ago.ts';
import { monthDates, yearDates } from './month-dates.ts';
import { countedMonths, monthLists } from './month-lists.ts';
import { monthSpans, weeksOfMonths } from './month-parts.ts';
import { seasonDates } from './season-dates.ts';
import { weekDates } from './week-dates.ts';

export type { DateContext, DateMention } from './date-mention.ts';

/** A sentence longer than this, in UTF-16 units, is no news prose and is not read for dates. */
const MAX_SENTENCE_UNITS = 1_500;

/** Where two readers find the same words, the earlier in this list is believed. */
const READERS: readonly DateReader[] = [
  days,
  easterDays,
  deadlines,
  longAgo,
  holidayDates,
  seasonDates,
  monthSpans,
  weeksOfMonths,
  monthLists,
  monthDates,
  weekDates,
  yearDates,
];

/** The time expressions of one sentence, without overlaps, sorted by start. */
export function readDates(context: DateContext): DateMention[] {
  if (context.text.length > MAX_SENTENCE_UNITS) return [];
  const found: DateMention[] = [];
  for (const reader of READERS) {
    for (const mention of reader(context)) {
      if (!found.some((other) => mention.start < other.end && other.start < mention.end)) {
        found.push(mention);
      }
    }
  }
  const counted = countedMonths(context.text, found);
  const others = found.filter(
    ({ start, end }) => !counted.some((one) => one.start < end && start < one.end),
  );
  return [...others, ...counted].sort((a, b) => a.start - b.start);
}
