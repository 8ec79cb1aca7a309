import { matchesOf } from '../../../../text/matches.ts';
import { NUMBER_BELOW_HUNDRED, numberBelowHundred } from './small-numbers.ts';
import type { WrittenDay } from './written-day.ts';

const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/gi;
const YESTERDAY = /(?<!day before )\b(?:yesterday|last night)\b/gi;
const BEFORE_YESTERDAY = /\bday before yesterday\b/gi;
const TOMORROW = /(?<!day after )\btomorrow\b/gi;
const AFTER_TOMORROW = /\bday after tomorrow\b/gi;
const DAYS_AGO = new RegExp(`\\b(${NUMBER_BELOW_HUNDRED}) days? ago\\b`, 'gi');
const DAYS_AHEAD = new RegExp(`\\bin (${NUMBER_BELOW_HUNDRED}) days?(?:['’] time)?\\b`, 'gi');

/** A text without any of these counts no days. */
const HINT = /day|night|morrow|this (?:mor|aft|eve)/i;

/** Days counted from the day of publication: 'yesterday', 'two days ago', 'will meet in three days'. */
export function countedDays(text: string, isFuture: (index: number) => boolean): WrittenDay[] {
  if (!HINT.test(text)) return [];
  const counted = (pattern: RegExp, days: (match: RegExpExecArray) => number): WrittenDay[] =>
    matchesOf(text, pattern).map((match) => ({
      kind: 'COUNTED',
      start: match.index,
      end: match.index + match[0].length,
      daysFromToday: days(match),
    }));
  return [
    ...counted(TODAY, () => 0),
    ...counted(YESTERDAY, () => -1),
    ...counted(BEFORE_YESTERDAY, () => -2),
    ...counted(TOMORROW, () => 1),
    ...counted(AFTER_TOMORROW, () => 2),
    ...counted(DAYS_AGO, (match) => -numberBelowHundred(match[1]!)),
    ...counted(DAYS_AHEAD, (match) => numberBelowHundred(match[1]!)).filter(({ start }) =>
      isFuture(start),
    ),
  ];
}
