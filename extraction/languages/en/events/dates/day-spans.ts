import type { FuzzyDate } from '../../../../types.ts';
import { addDays } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { dayDate, rangeDate } from './fuzzy-date.ts';
import { dayAfter } from './months.ts';
import type { KnownDay } from './written-day.ts';

/** Between the first and the last day of a span: 'from 29 May to 1 June', 'Monday through Friday'. */
const SPAN = /^ ?(?:[-–—]|to|until|till|through|into) ?(?:the )?$/;
/** Between days of a list, which are a span where one follows the other: 'on Monday and Tuesday'. */
const LIST = /^(?:,| and|,? and) ?(?:on )?$/;
/** Between a weekday and its day of the calendar: 'Sunday, 16 November', 'Sunday (16 November)'. */
const SAME = /^(?:, |, the | | the | \(|, on )$/;
const BETWEEN = /\bbetween $/i;

/** Whether words between two days make them the ends or members of one span. */
export function mayBeSpan(between: string): boolean {
  return SPAN.test(between) || LIST.test(between);
}

/** The days of a text, in its order, as days and spans of days. */
export function daysAndSpans(days: readonly KnownDay[], text: string): DateMention[] {
  const mentions: DateMention[] = [];
  let last: KnownDay | undefined;
  for (const day of withoutDoubles(days, text)) {
    const open = mentions.at(-1);
    const date = last && open ? spanTo(open, day, text) : null;
    if (date) mentions[mentions.length - 1] = { start: open!.start, end: day.end, date };
    else mentions.push({ date: dayDate(day.iso, text.slice(day.start, day.end)), ...day });
    last = day;
  }
  return mentions.map(({ start, end, date }) => ({ start, end, date }));
}

/** 'Sunday, 16 November' is one day, that of the calendar. */
function withoutDoubles(days: readonly KnownDay[], text: string): KnownDay[] {
  const joined: KnownDay[] = [];
  for (const day of days) {
    const last = joined.at(-1);
    if (last && day.start < last.end) continue;
    const between = last ? text.slice(last.end, day.start) : null;
    const same =
      last?.kind === 'WEEKDAY' && day.kind === 'CALENDAR' && between !== null && SAME.test(between);
    if (same) joined[joined.length - 1] = { ...day, start: last.start };
    else joined.push(day);
  }
  return joined;
}

/** What a day and the one after it span; null where they are two. */
function spanTo({ start, end, date }: DateMention, next: KnownDay, text: string): FuzzyDate | null {
  const between = text.slice(end, next.start);
  const from = date.earliest;
  const words = text.slice(start, next.end);
  const listed = LIST.test(between);
  if (SPAN.test(between) || (listed && BETWEEN.test(text.slice(Math.max(0, start - 8), start)))) {
    if (next.iso >= from) return rangeDate(from, next.iso, words);
    if (next.kind === 'WEEKDAY') return rangeDate(addDays(from, -7), next.iso, words);
    return next.kind === 'CALENDAR' && next.year === null
      ? rangeDate(from, dayAfter(from, next.month, next.day) ?? from, words)
      : null;
  }
  if (!listed) return null;
  if (next.iso === addDays(date.latest, 1)) return rangeDate(from, next.iso, words);
  const weekEarlier = addDays(from, -7);
  return next.kind === 'WEEKDAY' && next.iso === addDays(weekEarlier, 1)
    ? rangeDate(weekEarlier, next.iso, words)
    : null;
}
