import type { Features } from '../../../../learning/features.ts';
import { hashText } from '../../../../learning/hash.ts';
import type { DatePrecision, FuzzyDate } from '../../../../types.ts';
import { whenNumber } from '../dates/when.ts';
import { anchorOf } from '../scene/anchor.ts';
import { type Line, wordAt } from '../scene/line.ts';
import { wordNumber } from '../scene/word-number.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { EventDraft } from './event-draft.ts';

/** The table has 2 to this power rows. */
export const DATE_BITS = 14;

/** A draft whose date is to be told, with what the rules take for it. */
export type Undated = Pick<
  EventDraft,
  'line' | 'trigger' | 'reference' | 'status' | 'date' | 'reported'
>;

/** A date that a draft may have. */
export interface DateOption {
  date: FuzzyDate;
  /** The words from `first` up to but without `end` that give it; null where it is told elsewhere. */
  words: { first: number; end: number } | null;
}

const PRECISIONS: Record<DatePrecision, number> = {
  DAY: 1,
  WEEK: 2,
  MONTH: 3,
  SEASON: 4,
  YEAR: 5,
  RANGE: 6,
};

/** What a draft says of itself, once for all its options. */
interface DraftFacts {
  kind: number;
  act: number;
  verb: number;
  reference: number;
  phase: number;
  depth: number;
}

/** The dates that a draft may have: those of its sentence, and what the rules made of them. */
export function dateOptions({ line, date: ruled }: Undated): DateOption[] {
  const own = line.dates.slice(0, MAX_DATES).map(({ start, end, date }) => ({
    date,
    words: { first: wordAt(line, start), end: wordAt(line, end - 1) + 1 },
  }));
  if (!ruled || own.some(({ date }) => isSame(date, ruled))) return own;
  return [...own, { date: ruled, words: null }];
}

const MAX_DATES = 8;

/** Fills in the features of one date, or of none. */
export function dateFeatures(
  features: Features,
  option: DateOption | null,
  draft: Undated,
  published: string | null,
): void {
  const facts = factsOf(draft);
  features.clear();
  if (option === null) noDate(features, facts, draft);
  else oneDate(features, option, facts, draft, published);
}

/** Whether two dates have the same first and last day. */
export function isSame(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.earliest === b.earliest && a.latest === b.latest;
}

function noDate(features: Features, f: DraftFacts, { line, date, trigger }: Undated): void {
  const t = 100;
  const dates = Math.min(3, line.dates.length);
  features.add(t, dates);
  features.add(t + 1, f.kind, f.act, dates);
  features.add(t + 2, Number(date !== null), dates);
  features.add(t + 3, Number(date !== null), f.reference, f.kind);
  features.add(t + 4, f.phase, f.verb, Number(date !== null));
  features.add(t + 5, f.depth, Number(date !== null));
  features.add(t + 6, f.kind, f.verb, f.reference);
  features.add(t + 7, wordNumber(line, trigger.first), Number(date !== null));
  features.add(t + 8, Math.min(3, line.triggers.length), dates, Number(date !== null));
  features.add(t + 9, wordNumber(line, trigger.first - 1));
}

function oneDate(
  features: Features,
  { date, words }: DateOption,
  f: DraftFacts,
  { line, trigger, date: ruled, reported }: Undated,
  published: string | null,
): void {
  const t = 200;
  const rule = ruled === null ? 1 : isSame(ruled, date) ? 2 : 3;
  const precision = PRECISIONS[date.precision];
  const when = whenNumber(date, published);
  features.add(t, rule);
  features.add(t + 1, rule, f.kind, f.act);
  features.add(t + 2, precision, rule);
  features.add(t + 3, when, f.phase, f.kind);
  features.add(t + 4, when, precision, f.reference);
  features.add(t + 5, Number(reported !== null && isSame(reported, date)), rule, f.phase + 1);
  features.add(t + 6, f.depth, rule);
  features.add(t + 7, f.phase, when, f.verb);
  if (!words) {
    features.add(t + 8, f.kind);
    return;
  }
  const { first, end } = words;
  const anchor = anchorOf(line, first, end);
  const anchored =
    anchor === trigger ? 1 : anchor === null ? 2 : anchor.kind === trigger.kind ? 3 : 4;
  const isAfter = Number(first >= trigger.end);
  const gap = isAfter ? first - trigger.end : trigger.first - end;
  const clause = Number(line.clauses[first] === line.clauses[trigger.first]);
  const stretch = Number(line.stretches[first] === line.stretches[trigger.first]);
  const between = triggersBetween(line, trigger, first);
  const near = gapNumber(gap) * 2 + isAfter;
  const nearest = Number(
    !line.dates.some(
      ({ start }) => distance(trigger, wordAt(line, start)) < distance(trigger, first),
    ),
  );
  const before = wordNumber(line, first - 1);
  const second = wordNumber(line, first - 2);
  features.add(t + 9, anchored, rule, clause);
  features.add(t + 10, anchored, f.kind, f.act);
  features.add(t + 11, near, clause * 2 + stretch, between);
  features.add(t + 12, near, f.kind, rule);
  features.add(t + 13, nearest, clause, anchored);
  features.add(t + 14, before, isAfter, clause);
  features.add(t + 15, before, f.kind, anchored);
  features.add(t + 16, second, before);
  features.add(t + 17, wordNumber(line, end), isAfter);
  features.add(t + 18, first <= 2 ? 1 : 2, isAfter, clause);
  features.add(t + 19, Math.min(3, line.dates.length), nearest, rule);
  features.add(t + 20, between, Math.min(3, line.triggers.length), anchored);
  features.add(t + 21, precision, near, clause);
  features.add(t + 22, wordNumber(line, trigger.first), before);
  features.add(
    t + 23,
    wordNumber(line, line.clauses.indexOf(line.clauses[first]!)),
    clause,
    isAfter,
  );
}

function factsOf({ line, trigger, reference, status }: Undated): DraftFacts {
  return {
    kind: trigger.kind.length,
    act: hashText(trigger.act),
    verb: trigger.verb === null ? 0 : hashText(trigger.verb),
    reference: hashText(reference),
    phase: status === null ? 0 : hashText(status),
    depth: line.headline ? 0 : Math.min(4, 1 + Math.floor(line.index / 2)),
  };
}

function gapNumber(gap: number): number {
  return gap <= 1 ? 1 : gap <= 3 ? 2 : gap <= 6 ? 3 : gap <= 12 ? 4 : 5;
}

function distance({ first, end }: Trigger, at: number): number {
  return at < first ? first - at : Math.max(0, at - end + 1);
}

/** How many other triggers stand between a trigger and a word, at most two. */
function triggersBetween({ triggers }: Line, own: Trigger, at: number): number {
  const [from, to] = at < own.first ? [at, own.first] : [own.first, at];
  return Math.min(2, triggers.filter(({ first }) => first > from && first < to).length);
}
