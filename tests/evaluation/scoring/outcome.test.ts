import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  f1Outcome,
  percentOf,
  shareOutcome,
  sumOutcomes,
} from '../../../evaluation/scoring/outcome.ts';

describe('an F1', () => {
  test.each([
    // hits, found, gold, per cent: 2 · hits / (found + gold)
    [2, 4, 2, 66.67],
    [3, 3, 3, 100],
    [0, 5, 1, 0],
    [1, 2, 3, 40],
  ])('of %d hits among %d found and %d annotated', (hits, found, gold, percent) => {
    expect(percentOf(f1Outcome(hits, found, gold, []))).toBeCloseTo(percent, 1);
  });

  test('is the harmonic mean of precision and recall', () => {
    const counts = fc
      .record({ hits: fc.integer({ min: 1, max: 50 }), surplus: fc.nat(50), missed: fc.nat(50) })
      .map(({ hits, surplus, missed }) => ({ hits, found: hits + surplus, gold: hits + missed }));
    fc.assert(
      fc.property(counts, ({ hits, found, gold }) => {
        const [precision, recall] = [hits / found, hits / gold];
        const percent = percentOf(f1Outcome(hits, found, gold, []))!;
        expect(percent).toBeCloseTo((200 * precision * recall) / (precision + recall), 8);
        expect(percent).toBeCloseTo(percentOf(f1Outcome(hits, gold, found, []))!, 8);
        expect(percent > 0 && percent <= 100).toBe(true);
      }),
    );
  });

  test('of nothing found where nothing is annotated is no figure', () => {
    expect(percentOf(f1Outcome(0, 0, 0, []))).toBeNull();
  });
});

describe('a share', () => {
  test('counts what passes and tells what does not', () => {
    const outcome = shareOutcome(
      [1, 2, 3, 4],
      (n) => n < 4,
      (n) => `miss ${n}`,
    );
    expect(outcome).toEqual({ right: 3, of: 4, misses: ['miss 4'] });
  });
});

describe('outcomes of several articles', () => {
  test('weigh each item alike, not each article', () => {
    const [long, short] = [f1Outcome(8, 10, 10, ['a']), f1Outcome(0, 1, 1, ['b'])];
    const sum = sumOutcomes([long, short]);
    expect(percentOf(sum)).toBeCloseTo((100 * 16) / 22, 8);
    expect(sum.misses).toEqual(['a', 'b']);
  });
});
