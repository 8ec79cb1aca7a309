import { describe, expect, test } from '@jest/globals';
import { differencesOf } from '../../evaluation/difference.ts';
import type { Figure } from '../../evaluation/evaluate.ts';

const figure = (value: number | null, parts: Partial<Figure> = {}): Figure => ({
  on: 'made up',
  measure: 'measure',
  figure: value,
  unit: 'PERCENT',
  goal: 90,
  reached: true,
  misses: [],
  ...parts,
});

describe('a difference', () => {
  test.each([
    [80, 81, 1, true],
    [80, 78, -2, true],
    [80, 77.5, -2.5, false],
    [80, 83, 3, false],
    [null, 80, null, false],
    [80, null, null, false],
  ])('from %s to %s is %s points', (before, after, points, reached) => {
    const [difference] = differencesOf([figure(before)], [figure(after)], 2);
    expect(difference).toMatchObject({ figure: points, unit: 'POINTS', goal: 2, reached });
  });

  test('of a number of misses is that number', () => {
    const count = figure(3, { unit: 'COUNT', goal: 0, reached: false });
    expect(differencesOf([figure(1, { unit: 'COUNT' })], [count], 2)).toEqual([count]);
  });

  test('of a calibration error is that error', () => {
    const error = figure(6, { unit: 'ERROR', goal: 5, reached: false });
    expect(differencesOf([figure(1, { unit: 'ERROR' })], [error], 2)).toEqual([error]);
  });

  test('tells the misses of the articles that it comes from', () => {
    const before = figure(80, { misses: ['a: Venn', 'b: Olk'] });
    const after = figure(75, { misses: ['a: Quist', 'b: Raske', 'b: Olm', 'c: Tarn'] });
    const [difference] = differencesOf([before], [after], 2);
    expect(difference?.misses).toEqual(['b: Raske', 'b: Olm', 'c: Tarn']);
  });
});
