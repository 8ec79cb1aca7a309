import { addDays } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { weekDate } from './fuzzy-date.ts';

const WEEK = /\b(?:earlier |later )?(last|this|next|the past|the coming) (week(?:end)?)\b/gi;

const SHIFT_DAYS: Record<string, number> = {
  last: -7,
  'the past': -7,
  this: 0,
  next: 7,
  'the coming': 7,
};

/** Whole weeks, Monday to Sunday: 'last week', 'earlier this week', 'next week'. */
export function weekDates({ text, reference }: DateContext): DateMention[] {
  if (!reference || !/week/i.test(text)) return [];
  return [...text.matchAll(WEEK)].flatMap((match) => {
    const day = addDays(reference, SHIFT_DAYS[match[1]!.toLowerCase()] ?? 0);
    const date = weekDate(day, match[0]);
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
}
