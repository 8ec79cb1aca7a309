import { matchesOf } from '../../../../text/matches.ts';
import type { FuzzyDate } from '../../../../types.ts';
import { isoDay, yearAndMonth } from './calendar.ts';
import type { DateContext, DateMention } from './date-mention.ts';
import { rangeDate } from './fuzzy-date.ts';

const SEASON =
  /\b(?:(?:in|over|during|by|since|until) (?:the )?|(last|this|next) |the )(?:early |late )?(spring|summer|autumn|fall|winter)(?: of (\d{4})| (\d{4}))?(?![\p{L}\d]| of \p{Lu})/giu;
const HOLIDAYS =
  /\b(?:over|for|by|before|during|in|until) (?:the )?(?:(?:winter|year-end|Christmas|New Year|New Year's) )?holidays?(?: season| period)?\b/gi;

/** A text without any of these names no season. */
const HINT = /spring|summer|autumn|fall|winter|holiday/i;

/** First month of each season in the northern year; winter runs into the next year. */
const FIRST_MONTH: Record<string, number> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};

/** Seasons: 'in the summer of 2024', 'last spring', 'over the holidays' (24 December to 7 January). */
export function seasonDates(context: DateContext): DateMention[] {
  if (!HINT.test(context.text)) return [];
  const seasons = matchesOf(context.text, SEASON).map((match) => ({
    match,
    date: season(match, context),
  }));
  const holidays = matchesOf(context.text, HOLIDAYS).map((match) => ({
    match,
    date: holiday(match, context),
  }));
  return [...seasons, ...holidays].flatMap(({ match, date }) =>
    date ? [{ start: match.index, end: match.index + match[0].length, date }] : [],
  );
}

function season(match: RegExpExecArray, { reference, isFuture }: DateContext): FuzzyDate | null {
  const month = FIRST_MONTH[match[2]!.toLowerCase()]!;
  const named = match[3] ?? match[4];
  if (named) return seasonDate(Number(named), month, match[0]);
  if (!reference) return null;
  const { year } = yearAndMonth(reference);
  const which = match[1]?.toLowerCase();
  const seasons = [year - 2, year - 1, year, year + 1].map((y) => seasonDate(y, month, match[0]));
  if (which === 'next' || isFuture(match.index)) {
    return seasons.find((s) => s !== null && s.earliest > reference) ?? null;
  }
  return (
    seasons.findLast((s) => s && (which === 'last' ? s.latest : s.earliest) <= reference) ?? null
  );
}

/** The three months of a season from its first; winter runs into the next year. */
export function seasonDate(year: number, month: number, text: string): FuzzyDate | null {
  const first = isoDay(year, month, 1);
  const last = isoDay(month === 12 ? year + 1 : year, ((month + 1) % 12) + 1, 28);
  if (!first || !last) return null;
  const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)), 0));
  return rangeDate(first, end.toISOString().slice(0, 10), text, 'SEASON');
}

function holiday(match: RegExpExecArray, { reference, isFuture }: DateContext): FuzzyDate | null {
  if (!reference) return null;
  const { year, month } = yearAndMonth(reference);
  const past = month < 7 && !isFuture(match.index);
  const first = isoDay(past ? year - 1 : year, 12, 24);
  const last = isoDay(past ? year : year + 1, 1, 7);
  return first && last ? rangeDate(first, last, match[0], 'SEASON') : null;
}
