import * as chrono from 'chrono-node';
import type { FuzzyDate } from '../../../../types.ts';
import { addDays, isoDay, weekdayOf, yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { dayDate, monthDate, rangeDate, weekDate, yearDate } from './fuzzy-date.ts';
import { nearestDay } from './months.ts';

type Parts = chrono.ParsedComponents;

/** A word without which chrono has nothing to find that is wanted here. */
const WORTH_READING =
  /\d|(?:sun|mon|tues|wednes|thurs|fri|satur)day|today|yesterday|tomorrow|tonight|last night|\bago\b/i;

/** Relative to another event, not to publication: 'three days later'. */
const RELATIVE_TO_OTHER = /\b(?:earlier|later|before|after|within|past|coming)\b/i;

/**
 * Days, weekdays and spans of days, recognised by chrono and resolved here:
 * 'on Sunday', '16 May', 'May 23 to 25, 2025', 'two days ago'.
 */
export function chronoDates(context: DateContext): DateMention[] {
  if (!WORTH_READING.test(context.text)) return [];
  const instant = new Date(`${context.reference ?? '2000-01-01'}T12:00:00Z`);
  const results = chrono.casual.parse(context.text, { instant, timezone: 0 });
  return results.flatMap((result) => {
    const text = result.text.replace(/[\s,]+$/, '');
    if (RELATIVE_TO_OTHER.test(text) || /(?:^|\s)(?:may|march|sun|sat|mon|wed)\b/.test(text))
      return [];
    if (/^in\s/i.test(text) && !/\d{4}/.test(text) && !context.isFuture(result.index)) return [];
    const date = resolve(result, text, context);
    return date ? [{ start: result.index, end: result.index + text.length, date }] : [];
  });
}

function resolve(
  result: chrono.ParsedResult,
  text: string,
  context: DateContext,
): FuzzyDate | null {
  const future = context.isFuture(result.index);
  const first = dayFrom(result.start, text, context.reference, future);
  if (first && result.end) {
    const last = dayFrom(result.end, text, context.reference, future);
    return last ? rangeDate(first, last, text) : null;
  }
  const { reference } = context;
  if (reference && /\b(?:weeks?|months?|years?)\b/i.test(text)) return longAgo(result.start, text);
  return first ? dayDate(first, text) : null;
}

/** 'two weeks ago' is that week, 'three months ago' that month, 'two years ago' that year. */
function longAgo(parts: Parts, text: string): FuzzyDate | null {
  if (!/\bago\b/i.test(text)) return null;
  const day = parts.date().toISOString().slice(0, 10);
  const { year, month } = yearAndMonth(day);
  if (/week/i.test(text)) return weekDate(day, text);
  return /month/i.test(text) ? monthDate(year, month, text) : yearDate(year, text);
}

function dayFrom(
  parts: Parts,
  text: string,
  reference: string | null,
  future: boolean,
): string | null {
  const [year, month, day] = [parts.get('year')!, parts.get('month')!, parts.get('day')!];
  if (parts.isCertain('day') && parts.isCertain('month')) {
    const absolute = /\d{4}/.test(text) || /\d[./]\d+[./]\d\d/.test(text);
    if (absolute) return isoDay(year, month, day);
    if (reference === null) return null;
    return parts.isCertain('year')
      ? isoDay(year, month, day)
      : nearestDay(month, day, reference, future);
  }
  if (reference === null || !parts.isCertain('weekday')) return null;
  return weekdayFrom(parts.get('weekday')!, text, reference, future);
}

function weekdayFrom(weekday: number, text: string, reference: string, future: boolean): string {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  if (/\bnext\b/i.test(text)) return addDays(reference, ahead === 0 ? 7 : ahead);
  if (future) return addDays(reference, ahead);
  const back = (7 - ahead) % 7;
  return addDays(reference, -(back === 0 && /\blast\b/i.test(text) ? 7 : back));
}
