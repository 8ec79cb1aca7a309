import { addDays, yearAndMonth } from './calendar.ts';
import type { DateMention } from './date-mention.ts';
import { dayDate, monthDate, weekDate, yearDate } from './fuzzy-date.ts';
import { seasonDate } from './season-dates.ts';
import { NUMBER_BELOW_HUNDRED, numberBelowHundred } from './small-numbers.ts';

/** Words that count from another day, with how many days they count on and whether a week is meant. */
interface Counting {
  pattern: RegExp;
  daysOn(match: RegExpExecArray): number;
  week: boolean;
}

const COUNTINGS: readonly Counting[] = [
  {
    pattern: /\b(?:that (?:very |same )?|the (?:very )?same )day\b|\bat that time\b/gi,
    daysOn: () => 0,
    week: false,
  },
  { pattern: /\bthe (?:next|following) day\b/gi, daysOn: () => 1, week: false },
  { pattern: /\bthe (?:previous day|day before)\b/gi, daysOn: () => -1, week: false },
  { pattern: /\bthe following week\b/gi, daysOn: () => 7, week: true },
  { pattern: apartBy('days?'), daysOn: numberOf, week: false },
  { pattern: apartBy('weeks?'), daysOn: (match) => 7 * numberOf(match), week: false },
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
  /^ (?:the|an?|his|her|its|their|that|this|than|he|she|it|they|yesterday|\p{Lu})/u;

/**
 * Days counted from the last one named before, in the sentence or in those before it: 'that day',
 * 'the following day', 'a day earlier', 'two weeks later'; 'the following week' is all of it.
 */
export function laterDays(
  text: string,
  dates: readonly DateMention[],
  dayBefore: string | null,
): DateMention[] {
  if (!/day|week|that time/i.test(text)) return [];
  return COUNTINGS.flatMap(({ pattern, daysOn, week }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, words] = [match.index, match[0]];
      const end = start + words.length;
      const named = dates.findLast((one) => one.end <= start && one.date.precision === 'DAY');
      const from = named?.date.earliest ?? dayBefore;
      const taken = dates.some((one) => one.start < end && start < one.end);
      if (from === null || taken || isCountedFromOther(text, start, end)) return [];
      const day = addDays(from, daysOn(match));
      const date = week ? weekDate(day, words) : dayDate(day, words);
      return date ? [{ start, end, date }] : [];
    }),
  );
}

const FOLLOWING = /\b(?:the )?following (month|year|spring|summer|autumn|fall|winter)\b/gi;
const SEASON_MONTHS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** The whole month, year or season after the day named last: 'in the following spring'. */
export function followingPeriods(text: string, dayBefore: string | null): DateMention[] {
  if (dayBefore === null || !/following/i.test(text)) return [];
  const { year, month } = yearAndMonth(dayBefore);
  return [...text.matchAll(FOLLOWING)].flatMap((match) => {
    const [words, unit] = [match[0], match[1]!.toLowerCase()];
    const first = SEASON_MONTHS[unit];
    const date =
      unit === 'year'
        ? yearDate(year + 1, words)
        : first === undefined
          ? monthDate(year, month + 1, words)
          : seasonDate(first > month ? year : year + 1, first, words);
    return date ? [{ start: match.index, end: match.index + words.length, date }] : [];
  });
}

function isCountedFromOther(text: string, start: number, end: number): boolean {
  return (
    /(?:before|earlier)$/i.test(text.slice(start, end)) &&
    COUNTED_FROM.test(text.slice(end, end + 12))
  );
}
