import { addDays, isoDay, weekdayOf } from './calendar.ts';
import { calendarDays } from './calendar-days.ts';
import { countedDays } from './counted-days.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { daysAndSpans, mayBeSpan } from './day-spans.ts';
import { nearestDay } from './months.ts';
import { weekdays } from './weekdays.ts';
import type { KnownDay, WrittenDay } from './written-day.ts';

/**
 * Days and spans of days: 'on Sunday', 'May 16', 'Monday to Wednesday', '23–25 May 2025',
 * 'yesterday', 'two days ago'.
 */
export function days(context: DateContext): DateMention[] {
  const { text, reference, isFuture } = context;
  const written = [
    ...calendarDays(text, reference),
    ...weekdays(text),
    ...countedDays(text, isFuture),
  ].sort((a, b) => a.start - b.start);
  const known = withSharedYears(written, text).flatMap((day): KnownDay[] => {
    const iso = isoOf(day, context);
    return iso === null ? [] : [{ iso, ...day }];
  });
  return daysAndSpans(known, text);
}

/** 'from 29 January to 1 February 2024': the year holds for both. */
function withSharedYears(written: readonly WrittenDay[], text: string): WrittenDay[] {
  let next: WrittenDay | undefined;
  return written
    .toReversed()
    .map((day) => {
      const between = next ? text.slice(day.end, next.start) : '';
      if (day.kind === 'CALENDAR' && day.year === null && next?.kind === 'CALENDAR' && next.year) {
        const turn = day.month > next.month ? 1 : 0;
        if (mayBeSpan(between)) day = { ...day, year: next.year - turn };
      }
      next = day;
      return day;
    })
    .reverse();
}

function isoOf(day: WrittenDay, { reference, isFuture }: DateContext): string | null {
  if (day.kind === 'CALENDAR' && day.year !== null) return isoDay(day.year, day.month, day.day);
  if (reference === null) return null;
  if (day.kind === 'COUNTED') return addDays(reference, day.daysFromToday);
  const future = isFuture(day.start);
  return day.kind === 'CALENDAR'
    ? nearestDay(day.month, day.day, reference, future)
    : weekdayIso(day, reference, future);
}

function weekdayIso(
  { weekday, which }: Extract<WrittenDay, { kind: 'WEEKDAY' }>,
  reference: string,
  future: boolean,
): string {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (which === 'NEXT') return addDays(reference, ahead === 0 ? 7 : ahead);
  if (future && which !== 'LAST') return addDays(reference, ahead);
  const back = (7 - ahead) % 7;
  return addDays(reference, -(back === 0 && which === 'LAST' ? 7 : back));
}
