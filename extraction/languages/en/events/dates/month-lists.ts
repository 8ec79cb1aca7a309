import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import { yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { monthDate, rangeDate } from './fuzzy-date.ts';
import { MONTH, monthNumber } from './months.ts';

const LIST = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH}) (and|to|through|or) (?:in )?(${MONTH})(?: of)? (\\d{4})(?![\\p{L}\\d])`,
  'gu',
);

/** Months that share one year: 'April and May 2023', one span, and 'May and November 2023', two. */
export function monthLists({ text }: DateContext): DateMention[] {
  if (!/\d{4}/.test(text)) return [];
  return collect(matchesOf(text, LIST), (match) => {
    const [first, last] = [monthNumber(match[1]!), monthNumber(match[3]!)];
    const from = monthDate(Number(match[4]), first, match[1]!);
    const to = monthDate(Number(match[4]), last, match[0]);
    if (!from || !to || first >= last) return [];
    const end = match.index + match[0].length;
    if (last - first === 1 || match[2] !== 'and') {
      const date = rangeDate(from.earliest, to.latest, match[0]);
      return date ? [{ start: match.index, end, date }] : [];
    }
    const middle = match.index + match[1]!.length;
    const second = text.indexOf(match[3]!, middle);
    return [
      { start: match.index, end: middle, date: from },
      { start: second, end, date: to },
    ];
  });
}

const OF_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(${MONTH}) (?:of )?(?:that|the same) year(?![\\p{L}\\d])`,
  'gu',
);
const FOLLOWING = new RegExp(`\\bthe (?:following|next) (${MONTH})(?![\\p{L}\\d])`, 'gu');

/** Months counted from the date named last: 'in November of that year', 'the following March'. */
export function countedMonths(text: string, dates: readonly DateMention[]): DateMention[] {
  if (!/year|following|next/.test(text)) return [];
  return [...counted(text, dates, OF_YEAR), ...counted(text, dates, FOLLOWING)];
}

function counted(text: string, dates: readonly DateMention[], pattern: RegExp): DateMention[] {
  return collect(matchesOf(text, pattern), (match) => {
    const named = dates.findLast(({ end }) => end <= match.index);
    if (!named) return [];
    const from = yearAndMonth(named.date.latest);
    const month = monthNumber(match[1]!);
    const isLater = pattern === FOLLOWING && month <= from.month;
    const date = monthDate(isLater ? from.year + 1 : from.year, month, match[0]);
    return date ? [{ start: match.index, end: match.index + match[0].length, date }] : [];
  });
}
