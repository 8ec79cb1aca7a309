import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bestPath,
  type Chain,
  nodeProbability,
  pathLogProbability,
  stepProbability,
  sumPaths,
} from '../../../extraction/learning/chain.ts';

const score = fc.double({ min: -5, max: 5, noNaN: true });

/** Chains of two or three labels and up to five positions. */
const chains = fc
  .record({ labels: fc.integer({ min: 2, max: 3 }), length: fc.integer({ min: 1, max: 5 }) })
  .chain(({ labels, length }) =>
    fc.record({
      labels: fc.constant(labels),
      length: fc.constant(length),
      nodes: scores(length * labels),
      steps: scores(length * labels * labels),
    }),
  );

function scores(length: number): fc.Arbitrary<Float64Array> {
  return fc
    .array(score, { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));
}

/** Every way through a chain. */
function paths({ labels, length }: Chain): number[][] {
  let found: number[][] = [[]];
  for (let i = 0; i < length; i++) {
    found = found.flatMap((path) => Array.from({ length: labels }, (_, y) => [...path, y]));
  }
  return found;
}

function scoreOf({ labels, nodes, steps }: Chain, path: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < path.length; i++) {
    sum += nodes[i * labels + path[i]!]!;
    if (i > 0) sum += steps[(i * labels + path[i - 1]!) * labels + path[i]!]!;
  }
  return sum;
}

/** The share of all ways, by their exponential scores, that pass a test. */
function shareOf(chain: Chain, test: (path: number[]) => boolean): number {
  const weights = paths(chain).map((path) => ({ path, weight: Math.exp(scoreOf(chain, path)) }));
  const sum = (some: typeof weights) => some.reduce((total, { weight }) => total + weight, 0);
  return sum(weights.filter(({ path }) => test(path))) / sum(weights);
}

describe('the best path', () => {
  test('scores as high as any', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const best = Math.max(...paths(chain).map((path) => scoreOf(chain, path)));
        expect(scoreOf(chain, bestPath(chain))).toBeCloseTo(best, 8);
      }),
    );
  });
});

describe('the sums of all paths', () => {
  test('give the probability of each label and of each step', () => {
    fc.assert(
      fc.property(chains, fc.nat(), fc.nat(), fc.nat(), (chain, a, b, c) => {
        const [i, x, y] = [a % chain.length, b % chain.labels, c % chain.labels];
        const sums = sumPaths(chain);
        const label = shareOf(chain, (path) => path[i] === y);
        expect(nodeProbability(chain, sums, i, y)).toBeCloseTo(label, 6);
        if (i === 0) return;
        const step = shareOf(chain, (path) => path[i - 1] === x && path[i] === y);
        expect(stepProbability(chain, sums, i, x, y)).toBeCloseTo(step, 6);
      }),
    );
  });

  test('give the probability of a whole path', () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const best = bestPath(chain);
        const share = shareOf(chain, (path) => path.every((label, i) => label === best[i]));
        const logProbability = pathLogProbability(chain, sumPaths(chain), best);
        expect(Math.exp(logProbability)).toBeCloseTo(share, 6);
      }),
    );
  });

  test('give the logarithm of their number where all score nothing', () => {
    const chain = {
      labels: 3,
      length: 4,
      nodes: new Float64Array(12),
      steps: new Float64Array(36),
    };
    expect(sumPaths(chain).logZ).toBeCloseTo(Math.log(3 ** 4), 8);
  });
});
