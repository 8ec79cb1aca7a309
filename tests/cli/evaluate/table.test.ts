import { describe, expect, test } from '@jest/globals';
import { missesOf, tableOf } from '../../../cli/evaluate/table.ts';
import type { Figure } from '../../../evaluation/index.ts';

const figure = (parts: Partial<Figure>): Figure => ({
  on: 'made up',
  measure: 'quotes F1',
  figure: 97.25,
  unit: 'PERCENT',
  goal: 97,
  reached: true,
  misses: [],
  ...parts,
});

describe('the table', () => {
  test('has figures beside goals and marks what is missed', () => {
    const figures = [
      figure({}),
      figure({ measure: 'events elsewhere', unit: 'COUNT', figure: 2, goal: 0, reached: false }),
      figure({ measure: 'nothing', figure: null, reached: false }),
      figure({ measure: 'only shown', goal: null }),
      figure({ measure: 'more', unit: 'POINTS', figure: 1.25, goal: 2 }),
      figure({ measure: 'less', unit: 'POINTS', figure: -2.5, goal: 2, reached: false }),
      figure({ measure: 'error', unit: 'ERROR', figure: 3.25, goal: 5 }),
    ];
    expect(tableOf(figures).split('\n')).toEqual([
      'on       measure           figure  goal',
      'made up  quotes F1           97.3    97',
      'made up  events elsewhere       2     0  missed',
      'made up  nothing                -    97  missed',
      'made up  only shown          97.3     -',
      'made up  more                +1.3    ±2',
      'made up  less                -2.5    ±2  missed',
      'made up  error                3.3    ≤5',
      '',
    ]);
  });
});

describe('the misses', () => {
  const figures = [figure({ misses: ['a: one', 'b: two', 'c: three'] }), figure({})];

  test('are told for each measure that has any, the first ones', () => {
    expect(missesOf(figures, 2)).toBe('\nmade up, quotes F1: 3 misses\n  a: one\n  b: two\n');
  });

  test('are not told unasked', () => {
    expect(missesOf(figures, 0)).toBe('');
  });
});
