import { countedSpans } from '../dates/counted-spans.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { readDates } from '../dates/index.ts';
import { laterDays } from '../dates/later-days.ts';
import { periodsNamedBefore } from '../dates/periods-named-before.ts';
import type { Word } from '../text/words.ts';
import { looksAhead } from './looks-ahead.ts';

/** What the time expressions of a sentence count from. */
export interface DateScene {
  /** The day of publication as YYYY-MM-DD. */
  reference: string | null;
  /** The last day that the sentences before name. */
  dayBefore: string | null;
  headline: boolean;
}

/** The time expressions of a sentence; spans count as those of its words do, from `start`. */
export function lineDates(
  text: string,
  start: number,
  words: readonly Word[],
  clauses: readonly number[],
  { reference, dayBefore, headline }: DateScene,
): DateMention[] {
  const dates = readDates({
    text,
    reference,
    isFuture(at) {
      return looksAhead(words, clauses, start + at, headline);
    },
  });
  const periods = periodsNamedBefore(text, dates, dayBefore);
  const own = dates.filter(
    (date) => !periods.some(({ start: from, end }) => date.start < end && from < date.end),
  );
  return [
    ...own,
    ...periods,
    ...laterDays(text, dates, dayBefore, reference),
    ...countedSpans(text, dates),
  ].map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
  }));
}
