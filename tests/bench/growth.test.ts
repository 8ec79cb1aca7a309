import { describe, expect, test } from '@jest/globals';
import { exponentOf } from '../../bench/growth.ts';
import { newsOfLength, tokenCount } from '../../bench/texts.ts';

describe('the growth of a cost', () => {
  test.each([
    ['linear', 1],
    ['quadratic', 2],
    ['none', 0],
  ])('is the power of the length: %s', (_what, power) => {
    const points = [1, 4, 16].map((x) => [x, 5 * x ** power] as const);
    expect(exponentOf(points)).toBeCloseTo(power);
  });

  test('is measured on texts of the length that is asked for', () => {
    expect(newsOfLength(['Envoys met.', 'All went home.'], 1_000)).toHaveLength(1_000);
    expect(tokenCount(' Envoys  met\non Orrin. ')).toBe(4);
  });
});
