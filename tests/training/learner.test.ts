import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dropOut, Learner } from '../../training/learner.ts';
import { randomOf, shuffled } from '../../training/random.ts';

describe('a learner', () => {
  test('learns which rows speak for yes', () => {
    const learner = new Learner(3, 1);
    for (let round = 0; round < 50; round++) {
      for (const [row, isYes] of [
        [1, 1],
        [2, 0],
      ] as const) {
        const rows = Int32Array.of(0, row);
        const error = 1 / (1 + Math.exp(-learner.scoreOf(rows, 0, 2, 0))) - isYes;
        learner.learn(rows, 0, 2, 0, error, 0.5);
      }
    }
    expect(learner.scoreOf(Int32Array.of(0, 1), 0, 2, 0)).toBeGreaterThan(2);
    expect(learner.scoreOf(Int32Array.of(0, 2), 0, 2, 0)).toBeLessThan(-2);
    expect(learner.table()).toMatchObject({ bits: 3, width: 1 });
  });

  test('stores the average of the weights that it remembers', () => {
    const learner = new Learner(1, 1);
    for (const weight of [1, 3]) {
      learner.weights[0] = weight;
      learner.remember();
    }
    learner.weights[0] = 100;
    const { scale, values } = learner.table();
    expect(values[0]! * scale).toBeCloseTo(2);
  });
});

describe('numbers drawn at random', () => {
  test('are the same for the same seed and lie below 1', () => {
    const draw = (seed: number) => Array.from({ length: 20 }, randomOf(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
    expect(draw(7).every((number) => number >= 0 && number < 1)).toBe(true);
  });

  test('shuffle without losing an item', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.nat(), (items, seed) => {
        const sorted = (some: number[]) => [...some].sort((a, b) => a - b);
        expect(sorted(shuffled(items, randomOf(seed)))).toEqual(sorted(items));
      }),
    );
  });

  test('drop about the share asked for, in order', () => {
    const rows = Int32Array.from({ length: 1000 }, (_, i) => i);
    const kept = dropOut(rows, 1000, 0.3, randomOf(1));
    expect(kept).toBeGreaterThan(600);
    expect(kept).toBeLessThan(800);
    const left = [...rows.subarray(0, kept)];
    expect(left).toEqual([...left].sort((a, b) => a - b));
    expect(dropOut(rows, 10, 0, randomOf(1))).toBe(10);
  });
});
