import type { FuzzyDate } from '../../../../types.ts';
import { addDays } from '../dates/calendar.ts';
import { dayDate } from '../dates/fuzzy-date.ts';
import { numberAt } from '../numbers/number-words.ts';
import type { Line } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Counts further back than this, in days, are too rough for a day. */
const MAX_DAYS = 28;

/**
 * The day of what came some days before: 'The release came a week after envoys had met' dates their
 * meeting by the day that the sentence, or else the one before it, names last.
 */
export function countedBack(
  { words, clauses, dates, dayBefore }: Line,
  { first }: Trigger,
): FuzzyDate | null {
  const after = words.findLastIndex(({ lower }, i) => lower === 'after' && i < first);
  if (after < 2 || clauses[after] !== clauses[first]) return null;
  const unit = /^(day|week)s?$/.exec(words[after - 1]!.lower)?.[1];
  const count = countBefore(words, after - 1);
  const days = unit && count !== null ? count * (unit === 'week' ? 7 : 1) : null;
  if (days === null || days > MAX_DAYS) return null;
  const named = dates.findLast(
    ({ end, date }) => date.precision === 'DAY' && end <= words[after - 1]!.start,
  );
  const from = named?.date.earliest ?? dayBefore;
  const text = words.slice(after - 2, after + 1).map((word) => word.text);
  return from === null ? null : dayDate(addDays(from, -days), text.join(' '));
}

function countBefore(words: Line['words'], unit: number): number | null {
  if (/^(?:a|one)$/.test(words[unit - 1]?.lower ?? '')) return 1;
  const number = numberAt(words, unit - 1);
  return number && number.end === unit ? number.value : null;
}
