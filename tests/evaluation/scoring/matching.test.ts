import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchBest, matchingOutcome } from '../../../evaluation/scoring/matching.ts';

const closeness = (a: number, b: number) => Math.max(0, 10 - Math.abs(a - b));

describe('matching', () => {
  test.each([
    ['joins the most alike first', [10, 14], [13], [[14, 13]]],
    ['joins each item once', [5, 5], [5], [[5, 5]]],
    ['never joins what is not alike', [1], [50], []],
    [
      'leaves a worse partner to the rest',
      [10, 12],
      [11, 12],
      [
        [12, 12],
        [10, 11],
      ],
    ],
  ])('%s', (_what, gold, found, pairs) => {
    expect(matchBest(gold, found, closeness).pairs).toEqual(pairs);
  });

  test('keeps every item, in a pair or alone, and leaves no two alone that are alike', () => {
    const items = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(items, items, (gold, found) => {
        const { pairs, missed, surplus } = matchBest(gold, found, closeness);
        const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b);
        expect(sorted([...pairs.map(([a]) => a), ...missed])).toEqual(sorted([...gold]));
        expect(sorted([...pairs.map(([, b]) => b), ...surplus])).toEqual(sorted([...found]));
        expect(pairs.every(([a, b]) => closeness(a, b) > 0)).toBe(true);
        expect(missed.every((a) => surplus.every((b) => closeness(a, b) === 0))).toBe(true);
      }),
    );
  });

  test('finds as many equals from either side', () => {
    const items = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 12 });
    const equal = (a: number, b: number) => Number(a === b);
    fc.assert(
      fc.property(items, items, (a, b) => {
        expect(matchBest(a, b, equal).pairs.length).toBe(matchBest(b, a, equal).pairs.length);
      }),
    );
  });

  test('counts as an F1 and tells both kinds of misses', () => {
    const matching = matchBest([1, 20], [1, 40, 60], (a, b) => Number(a === b));
    expect(matchingOutcome(matching, String, String)).toEqual({
      right: 2,
      of: 5,
      misses: ['missed: 20', 'not annotated: 40', 'not annotated: 60'],
    });
  });
});
