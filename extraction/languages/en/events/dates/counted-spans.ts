import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { rangeDate } from './fuzzy-date.ts';
import { NUMBER_BELOW_HUNDRED, numberBelowHundred } from './small-numbers.ts';

const DAYS_OF = new RegExp(
  `(?<!\\b(?:within|every|least|first|last|next|every|coming) )\\b(${NUMBER_BELOW_HUNDRED}) days (?:of|at|in) (?!captivity|detention|prison|jail|custody|fighting|clashes|war|siege|mourning|truce|calm|quiet|strikes)`,
  'gi',
);
/** More days than talks last count something else. */
const MAX_DAYS = 21;

/**
 * Days counted to the one that a sentence names as their last: 'They wound up two days of talks on
 * Sunday', 'On 2 November, after ten days of talks, …'; none where the sentence names several days.
 */
export function countedSpans(text: string, dates: readonly DateMention[]): DateMention[] {
  if (!/ days /.test(text)) return [];
  const days = dates.filter(({ date }) => date.precision === 'DAY');
  const last = days[0]?.date.latest;
  if (last === undefined || days.some(({ date }) => date.latest !== last)) return [];
  return collect(matchesOf(text, DAYS_OF), (match) => {
    const count = numberBelowHundred(match[1]!);
    if (count < 2 || count > MAX_DAYS) return [];
    const words = match[0].trim();
    const date = rangeDate(addDays(last, 1 - count), last, words);
    return date ? [{ start: match.index, end: match.index + words.length, date }] : [];
  });
}
