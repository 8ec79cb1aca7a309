import { describe, expect, test } from '@jest/globals';
import { exponentOf, measureGrowth } from '../../bench/growth.ts';
import type { Reader } from '../../bench/readers.ts';
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

  test('counts one reading, the middle one of several', () => {
    const read: number[] = [];
    const reader: Reader = {
      name: 'full extraction',
      read: (text) => read.push(text.length),
    };
    const times = [900, 3, 6];
    const memories = [
      { peak: 40, held: 4 },
      { peak: 20, held: 2 },
      { peak: 90, held: 9 },
    ];
    const meters = {
      timeOf: (task: () => unknown) => {
        task();
        return times.shift()!;
      },
      memoryOf: (task: () => unknown) => {
        task();
        return memories.shift()!;
      },
    };
    const [cost] = measureGrowth(reader, ['Envoys met.'], [50_000], meters);
    expect(cost).toEqual({ units: 50_000, ms: 3, memory: { peak: 40, held: 4 } });
    expect(read).toEqual(Array.from({ length: 9 }, () => 50_000));
  });
});
