import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays, weekdayOf } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { rangeDate, weekDate } from './fuzzy-date.ts';

const WEEK =
  /\b(?:earlier |later )?(last|this|next|the past|the coming|(?:at|over|during|for) the(?= weekend)) (week(?:end)?)\b/gi;

const SHIFT_DAYS: Record<string, number> = {
  last: -7,
  'the past': -7,
  this: 0,
  next: 7,
  'the coming': 7,
};

/** Whole weeks, Monday to Sunday, and weekends: 'last week', 'earlier this week', 'at the weekend'. */
export function weekDates({ text, reference, isFuture }: DateContext): DateMention[] {
  if (!reference || !/week/i.test(text)) return [];
  return collect(matchesOf(text, WEEK), (match) => {
    const which = match[1]!.toLowerCase();
    const end = match.index + match[0].length;
    const day = addDays(reference, SHIFT_DAYS[which] ?? 0);
    const date = /end$/i.test(match[2]!)
      ? weekend(reference, WEEKENDS[which] ?? isFuture(match.index), match[0])
      : weekDate(day, match[0]);
    return date ? [{ start: match.index, end, date }] : [];
  });
}

/** Whether a weekend is the next one; 'at the weekend' may be either. */
const WEEKENDS: Record<string, boolean> = {
  last: false,
  'the past': false,
  next: true,
  'the coming': true,
};

/** The next or the last Saturday and Sunday; on these days those of the week. */
function weekend(reference: string, next: boolean, text: string): DateMention['date'] | null {
  const monday = addDays(reference, -((weekdayOf(reference) + 6) % 7));
  const begun = addDays(monday, 5) <= reference;
  const saturday = addDays(monday, next || begun ? 5 : -2);
  return rangeDate(saturday, addDays(saturday, 1), text);
}
