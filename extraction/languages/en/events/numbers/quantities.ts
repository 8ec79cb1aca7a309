import { phraseAt, phrases } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { collectiveAt } from './collectives.ts';
import { numberAt } from './number-words.ts';

/** A quantity as the words give it: exact, bounded or approximate. */
export interface Quantity {
  /** The words from `first` up to but without `end`, modifiers included. */
  first: number;
  end: number;
  value: number | null;
  low: number | null;
  high: number | null;
  approximate: boolean;
}

type Bound = 'LOW' | 'HIGH' | 'ABOUT';

/** The longest phrase below, in words. */
const MAX_MODIFIER_WORDS = 4;

const BEFORE = phrases<Bound>([
  [
    'LOW',
    'more than|over|at least|just over|a little over|a little more than|slightly over|well over|' +
      'slightly more than|just more than|a bit over|no fewer than|no less than|not less than|not fewer than|' +
      'upwards of|in excess of|a minimum of|above',
  ],
  [
    'HIGH',
    'up to|as many as|no more than|not more than|at most|a maximum of|fewer than|less than|at the most|a limit of',
  ],
  [
    'ABOUT',
    'about|some|roughly|around|approximately|nearly|almost|close to|an estimated|circa|' +
      'just under|a little under|estimated|approx|something like|in the region of',
  ],
]);
const AFTER = phrases<Bound>([
  ['LOW', 'or more|or so more|plus'],
  ['ABOUT', 'or so|or thereabouts|odd'],
]);

/** Every quantity of a sentence, from left to right. */
export function quantitiesOf(words: readonly Word[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < words.length; i++) {
    const quantity = quantityAt(words, i, found.at(-1)?.end ?? 0);
    if (!quantity) continue;
    found.push(quantity);
    i = quantity.end - 1;
  }
  return found;
}

function quantityAt(words: readonly Word[], index: number, from: number): Quantity | null {
  const number = numberAt(words, index);
  if (!number) return collectiveOf(words, index);
  const modifier = modifierBefore(words, index, from);
  const range = rangeEnd(words, number.end, words[(modifier?.first ?? index) - 1]?.lower);
  if (range && range.value > number.value) {
    const first = modifier?.first ?? index;
    const { value: low } = number;
    return { first, end: range.end, value: null, low, high: range.value, approximate: false };
  }
  const after = phraseAt(words, number.end, AFTER);
  const bound = modifier?.bound ?? after?.value ?? null;
  const end = number.end + (after?.length ?? 0);
  return { first: modifier?.first ?? index, end, ...bounded(number.value, bound) };
}

/** 'the pair' as a quantity of two. */
function collectiveOf(words: readonly Word[], index: number): Quantity | null {
  const few = collectiveAt(words, index);
  return few && { first: few.first, end: few.end, ...bounded(few.value, null) };
}

function bounded(value: number, bound: Bound | null): Omit<Quantity, 'first' | 'end'> {
  if (bound === 'LOW') return { value: null, low: value, high: null, approximate: false };
  if (bound === 'HIGH') return { value: null, low: null, high: value, approximate: false };
  if (bound === 'ABOUT') return { value, low: null, high: null, approximate: true };
  return { value, low: value, high: value, approximate: false };
}

function modifierBefore(
  words: readonly Word[],
  index: number,
  from: number,
): { first: number; bound: Bound } | null {
  for (let first = Math.max(from, index - MAX_MODIFIER_WORDS); first < index; first++) {
    const phrase = phraseAt(words, first, BEFORE);
    if (/^(?:over|up)$/.test(words[first]!.lower) && isParticle(words, first)) continue;
    if (phrase && first + phrase.length === index) return { first, bound: phrase.value };
  }
  return null;
}

/** In 'handed over 40 captives' the word 'over' belongs to the verb. */
function isParticle(words: readonly Word[], at: number): boolean {
  return /^(?:hand|turn|giv|gave|tak|took|add)/.test(words[at - 1]?.lower ?? '');
}

/** '200 to 250', 'two or three', '200–250' and, after 'between', '200 and 250'. */
function rangeEnd(
  words: readonly Word[],
  end: number,
  before: string | undefined,
): { end: number; value: number } | null {
  const join = words[end];
  if (join?.kind === 'NUMBER' && join.joined) return numberAt(words, end);
  const joins =
    join?.lower === 'to' ||
    join?.lower === 'or' ||
    join?.text === '–' ||
    (before === 'between' && join?.lower === 'and');
  return joins ? numberAt(words, end + 1) : null;
}
