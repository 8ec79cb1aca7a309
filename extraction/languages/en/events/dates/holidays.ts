import { collect } from '../../../../text/collect.ts';
import { matchesOf } from '../../../../text/matches.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { dayDate } from './fuzzy-date.ts';
import { nearestDay } from './months.ts';

const HOLIDAY =
  /\b(Christmas Eve|Christmas Day|Boxing Day|New Year['’]s Eve|New Year['’]s Day|May Day|Christmas)\b(?! (?:truce|tree|market|holiday|break|season|carol|message|speech))/g;

const DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  "new year's eve": [12, 31],
  "new year's day": [1, 1],
  'may day': [5, 1],
};

/** Holidays of one day in the calendar: 'on Christmas Day', 'New Year's Eve'. */
export function holidayDates({ text, reference, isFuture }: DateContext): DateMention[] {
  if (reference === null || !/Day|Eve|Christmas/.test(text)) return [];
  return collect(matchesOf(text, HOLIDAY), (match) => {
    const [month, day] = DAYS[match[1]!.toLowerCase().replace('’', "'")]!;
    if (
      /^christmas$/i.test(match[1]!) &&
      !/\b(?:at|on|since)\s$/i.test(text.slice(0, match.index).slice(-6))
    )
      return [];
    const iso = nearestDay(month, day, reference, isFuture(match.index));
    const end = match.index + match[0].length;
    return iso === null ? [] : [{ start: match.index, end, date: dayDate(iso, match[0]) }];
  });
}
