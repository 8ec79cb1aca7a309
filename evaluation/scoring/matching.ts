import { f1Outcome, type Outcome } from './outcome.ts';

/** Items that are one and the same, and those that stayed alone. */
export interface Matching<A, B> {
  pairs: [gold: A, found: B][];
  missed: A[];
  surplus: B[];
}

/**
 * Joins annotated and found items one to one, the most alike first; of equals, the first in order.
 * Greedy, as in the scorers of the field; a likeness of 0 never joins.
 */
export function matchBest<A, B>(
  gold: readonly A[],
  found: readonly B[],
  likeness: (gold: A, found: B) => number,
): Matching<A, B> {
  const candidates = gold
    .flatMap((a, i) => found.map((b, j) => ({ i, j, alike: likeness(a, b) })))
    .filter(({ alike }) => alike > 0)
    .sort((x, y) => y.alike - x.alike);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partners.has(i) || taken.has(j)) continue;
    partners.set(i, j);
    taken.add(j);
  }
  return {
    pairs: [...partners].map(([i, j]) => [gold[i]!, found[j]!]),
    missed: gold.filter((_, i) => !partners.has(i)),
    surplus: found.filter((_, j) => !taken.has(j)),
  };
}

/** The F1 of a matching; misses are told in the words of the two describers. */
export function matchingOutcome<A, B>(
  { pairs, missed, surplus }: Matching<A, B>,
  describeMissed: (gold: A) => string,
  describeSurplus: (found: B) => string,
): Outcome {
  const misses = [
    ...missed.map((item) => `missed: ${describeMissed(item)}`),
    ...surplus.map((item) => `not annotated: ${describeSurplus(item)}`),
  ];
  const hits = pairs.length;
  return f1Outcome(hits, hits + surplus.length, hits + missed.length, misses);
}
