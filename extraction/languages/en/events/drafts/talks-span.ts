import type { FuzzyDate } from '../../../../types.ts';
import { addDays } from '../dates/calendar.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { rangeDate } from '../dates/fuzzy-date.ts';
import { numberAt } from '../numbers/number-words.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Talks that last longer than this are no single round. */
const MAX_DAYS = 14;
/** How far, in words, 'two days' may stand from 'talks', and a verb before the day that it dates. */
const MAX_LENGTH_WORDS = 5;
const MAX_VERB_WORDS = 6;

const OPENS =
  /^(?:open(?:s|ed|ing)?|beg[iau]ns?|beginning|start(?:s|ed|ing)?|resumed?|convened?|since|from)$/;
const ENDS =
  /^(?:end(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|clos(?:e|es|ed)|finish(?:es|ed)?|wrapped|collapsed|broke|adjourned|until|apart|through)$/;

/** The days over which talks went, of which a sentence names the first or the last; null without. */
export function talksSpan(line: Line, trigger: Trigger, date: FuzzyDate | null): FuzzyDate | null {
  if (trigger.kind !== 'NEGOTIATION') return null;
  return openingToEnd(line) ?? (date?.precision === 'DAY' ? byLength(line, trigger, date) : null);
}

/** 'The talks, which opened on Tuesday and are to end on Friday' */
function openingToEnd(line: Line): FuzzyDate | null {
  const dayOf = (verb: RegExp): DateMention | undefined =>
    line.dates.find(
      (mention) => mention.date.precision === 'DAY' && verbBefore(line, mention, verb),
    );
  const [first, last] = [dayOf(OPENS), dayOf(ENDS)];
  if (!first || !last || first === last || !line.triggers.some(isTalks)) return null;
  const words = [first, last].map(({ date }) => date.text).join(' – ');
  const span = rangeDate(first.date.earliest, last.date.earliest, words);
  return span && span.latest <= addDays(span.earliest, MAX_DAYS) ? span : null;
}

function isTalks({ kind }: Trigger): boolean {
  return kind === 'NEGOTIATION';
}

function verbBefore(line: Line, { start }: DateMention, verb: RegExp): boolean {
  const at = wordAt(line, start);
  const before = line.words.slice(Math.max(0, at - MAX_VERB_WORDS), at);
  const nearest = before.findLast(({ lower }) => OPENS.test(lower) || ENDS.test(lower));
  return nearest !== undefined && verb.test(nearest.lower);
}

/** 'ended two days of talks on Friday', 'collapsed on Tuesday, two days after they had opened' */
function byLength(
  line: Line,
  trigger: Trigger,
  { earliest: day, text }: FuzzyDate,
): FuzzyDate | null {
  const since = daysSinceOpening(line);
  if (since !== null) return rangeDate(addDays(day, -since), day, text ?? '');
  const days = lengthOf(line, trigger);
  if (days === null || days > MAX_DAYS) return null;
  const verbs = line.words.filter(({ lower }) => OPENS.test(lower) || ENDS.test(lower));
  const last = verbs.some(({ lower }) => ENDS.test(lower));
  if (!last && verbs.length === 0) return null;
  return last
    ? rangeDate(addDays(day, 1 - days), day, text ?? '')
    : rangeDate(day, addDays(day, days - 1), text ?? '');
}

/** 'two days of talks', 'the three-day consultations', 'talks that lasted two days' */
function lengthOf({ words }: Line, { first, end }: Trigger): number | null {
  const from = Math.max(0, first - MAX_LENGTH_WORDS);
  for (let i = from; i < Math.min(words.length, end + MAX_LENGTH_WORDS); i++) {
    const number = numberAt(words, i);
    const unit = number ? words[number.end]?.lower : undefined;
    if (!number || !/^days?$/.test(unit ?? '')) continue;
    const after = words[number.end + 1]?.lower ?? '';
    const lasted = i > end && /^lasted$/.test(words[i - 1]?.lower ?? '');
    const compound = i < first && unit === 'day' && words[number.end]!.joined;
    if (lasted || compound || (i < first && after === 'of')) return number.value;
  }
  return null;
}

/** 'two days after they had opened' */
function daysSinceOpening({ words }: Line): number | null {
  for (let i = 0; i < words.length; i++) {
    const number = numberAt(words, i);
    if (!number || !/^days?$/.test(words[number.end]?.lower ?? '')) continue;
    const [after, who, ...verbs] = words.slice(number.end + 1, number.end + 6);
    if (after?.lower !== 'after' || !/^(?:they|it|the)$/.test(who?.lower ?? '')) continue;
    const opened = verbs.some(({ lower }) => /^(?:opened|begun|began|started)$/.test(lower));
    if (opened && number.value <= MAX_DAYS) return number.value;
  }
  return null;
}
