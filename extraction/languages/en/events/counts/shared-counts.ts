import { collect } from '../../../../text/collect.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Line } from '../scene/line.ts';

/** How far, in words, 'each' or 'for' may stand from a quantity and its noun. */
const MAX_REACH_WORDS = 10;
const SIDE = /^(?:sides?|country|countries|part(?:y|ies)|nation|nations|camp)$/;

/** Whether a quantity holds for every side: '205 each', '157 from each side', '157 a side', 'each side freed 157'. */
export function isForEach({ words, stretches }: Line, { first, end }: Quantity): boolean {
  const own = stretches[first];
  for (let i = end; i < end + MAX_REACH_WORDS && stretches[i] === own; i++) {
    const { lower } = words[i]!;
    if (lower === 'apiece' || lower === 'each') return true;
    if (/^(?:per|a)$/.test(lower) && SIDE.test(words[i + 1]?.lower ?? '')) return true;
  }
  for (let i = first - 1; i >= first - MAX_REACH_WORDS && stretches[i] === own; i--) {
    if (SIDE.test(words[i]!.lower) && /^(?:each|both)$/.test(words[i - 1]?.lower ?? ''))
      return true;
    if (words[i]!.lower === 'each' && !SIDE.test(words[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** The quantity that another is swapped for: '205 for 205', '40 captives for 12', '1,000-for-1,000'. */
export function swappedFor(
  line: Line,
  quantity: Quantity,
  all: readonly Quantity[],
): Quantity | null {
  const next = all.find(({ first }) => first >= quantity.end);
  if (!next || next.first - quantity.end > MAX_REACH_WORDS) return null;
  const between = line.words.slice(quantity.end, next.first);
  const at = between.findIndex(({ lower }) => lower === 'for');
  if (at < 0 || between.some(({ lower }) => /^(?:and|on|at|[,;:])$/.test(lower))) return null;
  return between.length - 1 - at <= 3 ? next : null;
}

/** Where words stand for a quantity given before: 'the same number of sailors', 'as many sailors'. */
export function sameNumbers({ words }: Line): { first: number; end: number }[] {
  return collect(words, ({ lower }, i) => {
    const same =
      words[i + 1]?.lower === 'number' && /^(?:same|equal|identical|similar)$/.test(lower);
    const asMany = lower === 'as' && words[i + 1]?.lower === 'many' && words[i + 2]?.lower !== 'as';
    return same || asMany ? [{ first: i, end: i + 2 }] : [];
  });
}
