import type { DateMention } from './date-mention.ts';
import { dayDate } from './fuzzy-date.ts';

const SAME_DAY = /\b(?:on |for )?(?:that|the|that very) (?:same )?day\b/gi;

/** 'that day', 'the same day': the last day named before, in the sentence or the one before it. */
export function sameDayDates(
  text: string,
  dates: readonly DateMention[],
  dayBefore: string | null,
): DateMention[] {
  return [...text.matchAll(SAME_DAY)].flatMap((match) => {
    const [start, words] = [match.index, match[0]];
    if (!/that|same/i.test(words) || dates.some((one) => one.start <= start && start < one.end))
      return [];
    const named = dates.findLast((one) => one.end <= start && one.date.precision === 'DAY');
    const day = named?.date.earliest ?? dayBefore;
    return day ? [{ start, end: start + words.length, date: dayDate(day, words) }] : [];
  });
}
