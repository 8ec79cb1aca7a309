import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logOdds, probabilityOf } from '../../../extraction/confidence/logistic.ts';

describe('the probability of evidence', () => {
  test.each([
    [{}, {}, 0.5],
    [{}, { bias: 2 }, 0.881],
    [{ told: 1 }, { bias: 2, told: -2 }, 0.5],
    [{ told: 1, cue: 2 }, { told: 1, cue: 0.5 }, 0.881],
    [{ unheardOf: 9 }, { told: 1 }, 0.5],
    [{ told: 9999 }, { told: 1 }, 1],
  ])('%j with the weights %j is %d', (evidence, weights, probability) => {
    expect(probabilityOf(evidence, weights)).toBe(probability);
  });

  test('rises with evidence of a positive weight', () => {
    const number = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const weights = { cue: 1 };
        expect(probabilityOf({ cue: less }, weights)).toBeLessThanOrEqual(
          probabilityOf({ cue: more }, weights),
        );
      }),
    );
  });
});

test('log-odds give a probability back and stay finite', () => {
  for (const probability of [0.01, 0.3, 0.5, 0.99]) {
    expect(probabilityOf({ cue: logOdds(probability) }, { cue: 1 })).toBeCloseTo(probability, 3);
  }
  expect([logOdds(0), logOdds(1)].every(Number.isFinite)).toBe(true);
});
