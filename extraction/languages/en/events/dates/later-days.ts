import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { addDays } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { dayDate } from './fuzzy-date.ts';
import { NUMBER_BELOW_HUNDRED, numberBelowHundred } from './small-numbers.ts';

/** Words that count from another day, with how many days they count on. */
interface Counting {
  pattern: RegExp;
  daysOn(match: RegExpExecArray): number;
}

const COUNTINGS: readonly Counting[] = [
  {
    pattern:
      /\b(?:that (?:very |same )?|the (?:very )?same )(?:day|morning|afternoon|evening|night)\b|\bat that time\b/gi,
    daysOn: () => 0,
  },
  { pattern: /\bthe (?:next|following) (?:day|morning|afternoon|evening)\b/gi, daysOn: () => 1 },
  {
    pattern: /\bthe (?:previous (?:day|evening|night)|day before|night before|evening before)\b/gi,
    daysOn: () => -1,
  },
  { pattern: apartBy('days?'), daysOn: numberOf },
  { pattern: apartBy('weeks?'), daysOn: (match) => 7 * numberOf(match) },
];

function apartBy(unit: string): RegExp {
  return new RegExp(
    `\\b(${NUMBER_BELOW_HUNDRED}) ${unit} (later|afterwards|earlier|before)\\b`,
    'gi',
  );
}

/** The number of a match, below 0 where it looks back. */
function numberOf([, number, way]: RegExpExecArray): number {
  const count = numberBelowHundred(number!);
  return /^(?:earlier|before)$/i.test(way!) ? -count : count;
}

/** What follows says what is counted from: 'two days before the truce', 'earlier than planned'. */
const COUNTED_FROM =
  /^ (?:the|an?|his|her|its|their|that \p{L}|this|than|he|she|it|they|yesterday|\p{Lu})/u;

/**
 * Days counted from the last one named before, in the sentence or in those before it, back from the day
 * of publication where none is named: 'that day',
 * 'the following day', 'a day earlier', 'two weeks later'.
 */
export function laterDays(
  text: string,
  dates: readonly DateMention[],
  dayBefore: string | null,
  reference: string | null,
): DateMention[] {
  if (!/day|week|that time|morning|evening|night|afternoon/i.test(text)) return [];
  return collect(COUNTINGS, ({ pattern, daysOn }) =>
    collect(matchesOf(text, pattern), (match) => {
      const [start, words] = [match.index, match[0]];
      const end = start + words.length;
      const named = dates.findLast((one) => one.end <= start && one.date.precision === 'DAY');
      const back = daysOn(match) < 0;
      const from = named?.date.earliest ?? dayBefore ?? (back ? reference : null);
      const taken = dates.some((one) => one.start < end && start < one.end);
      if (from === null || taken || isCountedFromOther(text, start, end)) return [];
      return [{ start, end, date: dayDate(addDays(from, daysOn(match)), words) }];
    }),
  );
}

function isCountedFromOther(text: string, start: number, end: number): boolean {
  return (
    /(?:before|earlier)$/i.test(text.slice(start, end)) &&
    COUNTED_FROM.test(text.slice(end, end + 12))
  );
}
