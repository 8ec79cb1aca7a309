import { isSpeechVerb } from '../../lexicon/speech-verbs.ts';
import { type Line, wordAt } from '../scene/line.ts';
import type { SideMention } from '../scene/sides.ts';
import type { ReceiverContext } from './receiver-context.ts';

/** A side's mention with the index of its first word. */
export interface PlacedSide {
  side: string;
  at: number;
  /** The index behind its last word. */
  end: number;
}

/**
 * The side that does what a trigger's verb says: the nearest named before it that is no object and
 * no place. A clause without one keeps the subject of the clause before: 'Orrin freed two and got
 * back five'. Null where there is none, or where several act together.
 */
export function subjectOf(
  { line, trigger, sides }: ReceiverContext,
  before = trigger.first,
): string | null {
  const subjects = sides
    .inLine(line)
    .filter((mention) => isSubject(line, mention))
    .map((mention) => placed(line, mention))
    .filter(({ end }) => end <= before);
  const own = lastClause(line, subjects, before);
  if (own.length === 0 && isPronounBefore(line, before)) {
    return sides.before(line).find((mention) => !mention.locative)?.side ?? null;
  }
  const keys = new Set(own.map(({ side }) => side));
  return keys.size === 1 ? own[0]!.side : null;
}

/** The mention with the indexes of its words. */
export function placed(line: Line, mention: SideMention): PlacedSide {
  return {
    side: mention.side,
    at: wordAt(line, mention.start),
    end: wordAt(line, mention.end - 1) + 1,
  };
}

function isSubject(line: Line, mention: SideMention): boolean {
  const { at } = placed(line, mention);
  return !mention.locative && !isObject(line, at) && !isOfPeople(line, at);
}

/** The subjects behind the last verb of speech or exchange, or relative, that has some behind it. */
function lastClause(line: Line, subjects: readonly PlacedSide[], verb: number): PlacedSide[] {
  const last = subjects.at(-1);
  if (!last) return [];
  if (/^(?:which|who)$/.test(line.words[last.end + 1]?.lower ?? '')) {
    const between = line.words.slice(last.end + 2, verb);
    if (!between.some(({ text }) => text === ',')) return [last];
  }
  const cut = line.words.findLastIndex(
    ({ lower, kind }, i) => i < last.at && (SIGNS.test(lower) || isVerb(line, i, kind, lower)),
  );
  return subjects.filter(({ at }) => at > cut);
}

const SIGNS = /^(?:[;:–—“”"()]|that|while|whereas|but|after|before|when|if|because)$/;

function isVerb({ triggers }: Line, i: number, kind: string, lower: string): boolean {
  if (kind !== 'WORD') return false;
  return (
    isSpeechVerb(lower) ||
    triggers.some(({ verb, act, first }) => verb && act !== 'FIGURE' && first === i)
  );
}

/** 'It freed 40', 'In return they will get 40' */
function isPronounBefore({ words }: Line, verb: number): boolean {
  return words
    .slice(Math.max(0, verb - MAX_PRONOUN_WORDS), verb)
    .some(({ lower }) => /^(?:it|they|he|she|we)$/.test(lower));
}

/** How far, in words, a pronoun may stand before its verb. */
const MAX_PRONOUN_WORDS = 5;

/** 'to Orrin', 'from Orrin', 'with Orrin' before the verb name no subject. */
function isObject(line: Line, at: number): boolean {
  return PREPOSITIONS.some((preposition) => follows(line, at, preposition));
}

const PREPOSITIONS = ['to', 'from', 'with', 'by', 'against', 'between'];

/** Whether words follow a preposition, with or without an article between. */
export function follows({ words }: Line, at: number, preposition: string): boolean {
  const [last, second] = [words[at - 1]?.lower, words[at - 2]?.lower];
  return last === preposition || (second === preposition && /^(?:the|both)$/.test(last ?? ''));
}

/** 'captured Varnian soldiers', 'the crew of a Varnian boat': they do not free themselves. */
function isOfPeople({ words, groups }: Line, at: number): boolean {
  const article = /^(?:an?|the)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  const of = /^(?:of|from|aboard|on)$/.test(words[article - 1]?.lower ?? '') ? article - 1 : null;
  return groups.some(({ first, end }) => (first <= at && at < end) || end === of);
}
