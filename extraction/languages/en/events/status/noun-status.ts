import type { EventStatus } from '../../../../types.ts';
import type { Line } from '../scene/line.ts';
import { phraseAt } from '../text/phrases.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { CUES, type Cue } from './cues.ts';

/** How far from a noun, in words, its cues may stand. */
const MAX_REACH_WORDS = 16;
/** A main verb after a relative clause may stand further on. */
const MAX_REACH_AFTER_WORDS = 30;

interface FoundCue {
  cue: Cue;
  distance: number;
  /** The word that it begins with. */
  word: string;
  /** Whether it ends in a preposition right before the noun: 'talks on a swap'. */
  governs: boolean;
}

/** The status that the words around a noun give: 'the swap was called off', 'calls for a swap'. */
export function nounStatus(line: Line, trigger: Trigger): EventStatus | null {
  const cues = cuesAround(line, trigger);
  if (cues[0]?.governs && cues[0].cue === 'UNDER_NEGOTIATION') return 'UNDER_NEGOTIATION';
  const broken = cues.find(({ cue }) => cue === 'CANCELLED' || cue === 'SUSPENDED');
  if (broken && isResumed(line, trigger)) return 'AGREED';
  if (broken && isTopicOfTalks(line, trigger)) return null;
  if (broken) return broken.cue;
  const after = cues[0]?.cue === 'AGREED' ? turnAfter(line, trigger) : null;
  if (after) return after;
  const over = cues.some(({ word }) => /^(?:ended|concluded|wrapped|finished)$/.test(word));
  if (trigger.kind === 'NEGOTIATION' && cues[0]?.cue === 'UNDER_WAY' && over) return 'COMPLETED';
  const presupposed = isPresupposed(line, trigger);
  if (presupposed && trigger.kind === 'NEGOTIATION' && cues[0]?.cue !== 'AGREED')
    return 'COMPLETED';
  return cues[0]?.cue ?? (presupposed ? 'COMPLETED' : null);
}

const PREPOSITION = /^(?:on|for|of|over|about|to)$/;

/** Cues of the noun's own clause, nearest first. */
function cuesAround(line: Line, trigger: Trigger): FoundCue[] {
  const found: FoundCue[] = [];
  const from = Math.max(0, trigger.first - MAX_REACH_WORDS);
  const to = Math.min(line.words.length, trigger.end + MAX_REACH_AFTER_WORDS);
  for (let i = from; i < to; i++) {
    if (i >= trigger.first && i < trigger.end) continue;
    if (!isWithinReach(line, trigger, i)) continue;
    const phrase = phraseAt(line.words, i, CUES);
    if (!phrase || isOtherCue(line, i, phrase.value) || isOutcome(trigger, line, i, phrase.value))
      continue;
    if (isBeforeDay(line, i + phrase.length)) continue;
    const distance = i < trigger.first ? trigger.first - i - phrase.length : i - trigger.end + 0.5;
    const last = line.words[i + phrase.length - 1]!.lower;
    const governs =
      i < trigger.first &&
      ((distance <= 4 && PREPOSITION.test(last)) || isObjectOf(line, i + phrase.length, trigger));
    found.push({ cue: phrase.value, distance, word: line.words[i]!.lower, governs });
    i += phrase.length - 1;
  }
  return found.sort((a, b) => Number(b.governs) - Number(a.governs) || a.distance - b.distance);
}

/** In 'talks on Sunday' the talks are about nothing. */
function isBeforeDay({ words }: Line, end: number): boolean {
  return words[end - 1]!.lower === 'on' && /^(?:\p{L}+day|\d+)$/u.test(words[end]?.lower ?? '');
}

/** 'completed the 40-for-40 exchange agreed on in Orrin': the verb before its object counts. */
function isObjectOf({ words }: Line, verbEnd: number, { first }: Trigger): boolean {
  if (
    !/^(?:completed|completes|began|begun|started|launched|staged|out)$/.test(
      words[verbEnd - 1]!.lower,
    )
  )
    return false;
  const between = words.slice(verbEnd, first);
  return (
    between.length > 0 &&
    between.length <= 7 &&
    between.every(
      ({ kind, lower }) => kind !== 'MARK' && !/^(?:in|on|at|with|after|and)$/.test(lower),
    )
  );
}

/** The noun's own clause, and after it what its relative clauses run on to. */
function isWithinReach(line: Line, trigger: Trigger, i: number): boolean {
  const own = line.clauses[trigger.first]!;
  if (line.clauses[i] === own) return true;
  if (i < trigger.end || line.triggers.some(({ first }) => first >= trigger.end && first <= i))
    return false;
  const opener = line.words.findIndex((_, at) => line.clauses[at] === own + 1);
  return (
    line.clauses[i]! <= own + 2 &&
    /^(?:that|which|whose|–|—|\()$/.test(line.words[opener]?.lower ?? '')
  );
}

/** What talks lead to says nothing of how far they are: 'it was agreed at the talks'. */
function isOutcome({ kind }: Trigger, { words }: Line, i: number, cue: Cue): boolean {
  if (kind !== 'NEGOTIATION' || (words[i]!.lower === 'would' && words[i + 1]?.lower === 'be'))
    return false;
  return (
    cue === 'UNDER_NEGOTIATION' ||
    /^(?:agree|deal|pledg|promis|want|plan$|would)/.test(words[i]!.lower)
  );
}

/** Words that look like cues and are none: the month of May, 'due to', 'over the border'. */
function isOtherCue(line: Line, i: number, cue: Cue): boolean {
  const { lower, capital } = line.words[i]!;
  const next = line.words[i + 1]?.lower ?? '';
  if (lower === 'may') return capital;
  if (lower === 'next' && TIME.test(next)) return true;
  if (cue === 'AGREED' && next === 'to' && /^(?:last|run)$/.test(line.words[i + 2]?.lower ?? ''))
    return true;
  const broken = cue === 'SUSPENDED' || cue === 'CANCELLED';
  if (broken && /^(?:not|never|n't)$|n't$/.test(line.words[i - 1]?.lower ?? '')) return true;
  if (cue === 'SUSPENDED' && /^(?:twice|repeatedly|often)$/.test(next)) return true;
  if (cue === 'COMPLETED' && line.words[i - 1]?.lower === 'be') return true;
  if (lower === 'due')
    return (
      next === 'to' &&
      !/^(?:be|take|begin|start|meet|hold|resume)$/.test(line.words[i + 2]?.lower ?? '')
    );
  if (lower === 'over') return !/^(?:is|are|was|were|now)$/.test(line.words[i - 1]?.lower ?? '');
  return cue === 'AGREED' && lower === 'expected' && line.words[i - 1]?.lower === 'than';
}

/** 'next month' says when, 'the next swap' which. */
const TIME = /^(?:day|week|weekend|month|year|spring|summer|autumn|winter|\p{L}+day)$/u;

/** 'The talks, broken off in May, are to resume on 3 July' */
function isResumed({ words }: Line, { end }: Trigger): boolean {
  const after = words.slice(end, end + MAX_REACH_AFTER_WORDS);
  const at = after.findIndex(({ lower }) => /^(?:resume|reopen|restart|reconvene)$/.test(lower));
  if (at < 1 || !/^(?:to|will)$/.test(after[at - 1]!.lower)) return false;
  const broken = (i: number): boolean => {
    const cue = phraseAt(after, i, CUES)?.value;
    return cue === 'CANCELLED' || cue === 'SUSPENDED';
  };
  const doubt = after
    .slice(0, at)
    .some(({ lower }) => /^(?:hope[ds]?|no|not|wants?|was|were|had)$/.test(lower));
  return !doubt && !after.some((_, i) => i > at && broken(i));
}

/** In 'talks between Orrin and Varnia on a release of captives collapsed' it was the talks. */
function isTopicOfTalks({ words, clauses, triggers }: Line, { kind, first }: Trigger): boolean {
  if (kind === 'NEGOTIATION') return false;
  const talks = triggers.findLast((one) => one.kind === 'NEGOTIATION' && one.end <= first);
  if (!talks || talks.verb !== null || clauses[talks.first] !== clauses[first]) return false;
  return words.slice(talks.end, first).some(({ lower }) => /^(?:on|over|about)$/.test(lower));
}

/** 'The swap was to be completed on Monday, but it stopped after a dispute.' */
function turnAfter({ words, clauses }: Line, { end }: Trigger): Cue | null {
  const but = words.findIndex(({ lower }, i) => i >= end && lower === 'but');
  if (but < 0 || !/^(?:it|this|that|which|the)$/.test(words[but + 1]?.lower ?? '')) return null;
  for (let i = but + 1; i < words.length && clauses[i] === clauses[but]; i++) {
    if (/^(?:stopped|stalled)$/.test(words[i]!.lower)) return 'SUSPENDED';
    const cue = phraseAt(words, i, CUES)?.value;
    if (cue === 'CANCELLED' || cue === 'SUSPENDED') return cue;
  }
  return null;
}

/** 'after the swap', 'during the exchange', 'Sunday's exchange': it is taken to have happened. */
function isPresupposed(line: Line, trigger: Trigger): boolean {
  return line.words
    .slice(Math.max(0, trigger.first - 5), trigger.first)
    .some(({ lower }) =>
      /^(?:after|during|following|since|in|at|recent|latest|'s|’s)$/.test(lower),
    );
}
