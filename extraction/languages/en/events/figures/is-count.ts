import type { WeighedFigure } from './weighed-figure.ts';

/** From these probabilities on a figure is taken for a count. */
const LEAST = { owned: 0.15, number: 0.4, single: 0.3 };

/**
 * Whether a figure counts people or bodies handed over, rather than held, killed or parts of a total:
 * what the words around it do not rule out and the model believes, more readily of those whom a word
 * of exchange has as its object.
 */
export function isCount({ count, countable, owned, single }: WeighedFigure): boolean {
  const least = owned ? LEAST.owned : single ? LEAST.single : LEAST.number;
  return countable && count >= least;
}
