import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { isoDay } from './calendar.ts';
import { MONTH, MONTH_HINT, monthNumber } from './months.ts';
import type { WrittenDay } from './written-day.ts';

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?:19|20)\d\d(?![\d%-])`;
const MORE_DAYS = ` ?(?:, ?${DAY}){0,6}`;
const JOIN = '(?: ?[-–—] ?|,? and | to | or | through | until )';
/** People after a number count people: 'On May 23 and 25 prisoners came home'. */
const NO_PEOPLE =
  '(?![\\p{L}\\d]|[.,]\\d| (?:more|others|of|people|prisoner|soldier|bod(?:y|ies)|captive|detainee|hostage|troop|civilian|sailor|men\\b|women\\b))';

/** '16 May', '16th of May 2025', 'between 23 and 25 May', '3, 5 and 7 May' */
const DAYS_BEFORE_MONTH = new RegExp(
  `(?<![\\p{L}\\d.,:])((?:${DAY}${MORE_DAYS}${JOIN})?)(${DAY}) (?:of )?(${MONTH})(?:,? (${YEAR}))?(?![\\p{L}\\d])`,
  'gu',
);
/** 'May 16', 'Sept. 16th, 2025', 'May 23 and 24', 'May 3, 5 and 7' */
const DAYS_AFTER_MONTH = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH}) (?:the )?(${DAY})(?!\\d|[:.,]\\d)((?:${MORE_DAYS}${JOIN}${DAY}${NO_PEOPLE})?)(?:(?:, ?| )(${YEAR}))?(?![\\p{L}\\d])`,
  'gu',
);
/** '2025-05-16' */
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
/** '16.05.2025' */
const DOTTED = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\.?\d)/g;
/** 'March 11 this year' */
const THIS_YEAR = /^,? (this|last|next) year\b/i;

/** The days of the calendar that a text names, with their years where it gives them. */
export function calendarDays(text: string, reference: string | null): WrittenDay[] {
  if (!/\d/.test(text)) return [];
  const namesMonth = MONTH_HINT.test(text);
  const thisYear = reference === null ? null : Number(reference.slice(0, 4));
  return [
    ...(namesMonth ? matchesOf(text, DAYS_BEFORE_MONTH) : []).flatMap((match) => {
      const { year, end } = yearOf(match, text, thisYear);
      const days = match[1]! + match[2]!;
      return daysIn(days, match.index, monthNumber(match[3]!), year, end);
    }),
    ...(namesMonth ? matchesOf(text, DAYS_AFTER_MONTH) : []).flatMap((match) => {
      const { year, end } = yearOf(match, text, thisYear);
      const at = match[0].indexOf(match[2]!, match[1]!.length);
      const days = match[2]! + match[3]!;
      return daysIn(days, match.index + at, monthNumber(match[1]!), year, end, match.index);
    }),
    ...matchesOf(text, ISO).flatMap((match) =>
      written(match, Number(match[1]), Number(match[2]), Number(match[3])),
    ),
    ...matchesOf(text, DOTTED).flatMap((match) =>
      written(match, Number(match[3]), Number(match[2]), Number(match[1])),
    ),
  ];
}

/** The year that a match gives or that 'this year' after it means, and where both end. */
function yearOf(
  match: RegExpExecArray,
  text: string,
  thisYear: number | null,
): { year: number | null; end: number } {
  const end = endOf(match);
  if (match[4]) return { year: Number(match[4]), end };
  const relative = THIS_YEAR.exec(text.slice(end, end + 12));
  if (relative === null || thisYear === null) return { year: null, end };
  const shift = { last: -1, this: 0, next: 1 }[relative[1]!.toLowerCase()] ?? 0;
  return { year: thisYear + shift, end: end + relative[0].length };
}

/** One entry a number of a list; the first reaches back to the month and the last on to the year. */
function daysIn(
  list: string,
  offset: number,
  month: number,
  year: number | null,
  end: number,
  start = offset,
): WrittenDay[] {
  const numbers = matchesOf(list, /\d+/g);
  return collect(numbers, (match, i) => {
    const day = Number(match[0]);
    if (isoDay(year ?? 2000, month, day) === null) return [];
    const from = i === 0 ? start : offset + match.index;
    const to = i === numbers.length - 1 ? end : offset + match.index + match[0].length;
    return [{ kind: 'CALENDAR', start: from, end: to, year, month, day }];
  });
}

function written(match: RegExpExecArray, year: number, month: number, day: number): WrittenDay[] {
  if (isoDay(year, month, day) === null) return [];
  return [{ kind: 'CALENDAR', start: match.index, end: endOf(match), year, month, day }];
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
