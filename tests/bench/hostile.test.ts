import { describe, expect, test } from '@jest/globals';
import { measureHostile } from '../../bench/hostile.ts';
import { HOSTILE_SHAPES, hostileText } from '../../bench/hostile-texts.ts';

test('the least of three readings of each shape is held against clean text of its length', () => {
  const lengths: number[] = [];
  const times = [50, 40, 45, 90, 70, 80, 20, 30, 25];
  const costs = measureHostile(
    { name: 'full extraction', read: (text) => lengths.push(text.length) },
    ['Envoys met.'],
    {
      shapes: [
        { name: 'slow', piece: 'ab' },
        { name: 'fast', piece: (i) => `${i} `, before: '<', after: '>' },
      ],
      units: 100,
      timeOf(task) {
        task();
        return times.shift()!;
      },
    },
  );
  expect(costs).toEqual([
    { name: 'clean news text', ms: 40, beyondMs: 0 },
    { name: 'slow', ms: 70, beyondMs: 30 },
    { name: 'fast', ms: 20, beyondMs: -20 },
  ]);
  expect(lengths).toEqual(Array(10).fill(100));
});

describe('a hostile text', () => {
  test.each(HOSTILE_SHAPES.map((shape) => [shape.name, shape] as const))(
    'of %s has the length that is asked for, with what stands around it',
    (_name, shape) => {
      const text = hostileText(shape, 500);
      expect(text).toHaveLength(500);
      expect(text.startsWith(shape.before ?? '')).toBe(true);
      expect(text.endsWith(shape.after ?? '')).toBe(true);
    },
  );
});
