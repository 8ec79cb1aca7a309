import { describe, expect, test } from '@jest/globals';
import { probabilityOf } from '../../../extraction/confidence/logistic.ts';
import { fitLogistic, type Judged } from '../../../training/confidence/fit-logistic.ts';

/** So many items of the same evidence, the first of them right. */
function items(evidence: Judged['evidence'], of: number, right: number): Judged[] {
  return Array.from({ length: of }, (_, i) => ({ evidence, right: i < right }));
}

describe('fitted weights', () => {
  test('give each kind of evidence about the share that was right', () => {
    const weights = fitLogistic([
      ...items({ TOLD: 1 }, 1000, 900),
      ...items({ NONE: 1 }, 1000, 300),
    ]);
    expect(probabilityOf({ TOLD: 1 }, weights)).toBeCloseTo(0.9, 1);
    expect(probabilityOf({ NONE: 1 }, weights)).toBeCloseTo(0.3, 1);
  });

  test('draw what was rarely seen towards the rest', () => {
    const weights = fitLogistic([...items({ TOLD: 1 }, 1000, 900), ...items({ RARE: 1 }, 1, 0)]);
    const rare = probabilityOf({ RARE: 1 }, weights);
    expect(rare > 0.5 && rare < 0.9).toBe(true);
  });

  test('rise with a number that goes with being right', () => {
    const all = [1, 2, 3, 4].flatMap((cue) => items({ cue }, 10, 2 * cue));
    expect(fitLogistic(all).cue).toBeGreaterThan(0);
  });

  test('are the same in any order of the items, and finite where all are right', () => {
    const all = [...items({ TOLD: 1, cue: 2 }, 5, 5), ...items({ cue: 1 }, 3, 3)];
    expect(fitLogistic([...all].reverse())).toEqual(fitLogistic(all));
    expect(Object.values(fitLogistic(all)).every(Number.isFinite)).toBe(true);
  });
});
