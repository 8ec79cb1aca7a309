import type { WeighedFigure } from './weighed-figure.ts';

/** From these probabilities on a figure is taken for a count. */
const LEAST = { owned: 0.3, number: 0.45, single: 0.45, ruledOut: 0.65 };

/**
 * Whether a figure counts people or bodies handed over, rather than held, killed or parts of a total:
 * what the model believes, more readily of those whom a word of exchange has as its object, and less
 * of what the words around it rule out.
 */
export function isCount({ count, countable, owned, single }: WeighedFigure): boolean {
  if (!countable) return count >= LEAST.ruledOut;
  return count >= (owned ? LEAST.owned : single ? LEAST.single : LEAST.number);
}
