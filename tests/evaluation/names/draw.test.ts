import { describe, expect, test } from '@jest/globals';
import { drawFrom } from '../../../evaluation/names/draw.ts';

const pool = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const all = (seed: string) => {
  const draw = drawFrom(pool, seed);
  return pool.map(() => draw());
};

describe('what is drawn from a pool', () => {
  test('follows from the seed', () => {
    expect(all('one')).toEqual(all('one'));
    expect(all('one')).not.toEqual(all('two'));
  });

  test('is every item once', () => {
    expect(all('one').sort()).toEqual(pool);
  });

  test('is not what may not be taken', () => {
    const draw = drawFrom(pool, 'one', (item) => item === 'c');
    expect(draw()).toBe('c');
    expect(draw).toThrow('expected more than 8 names for one');
  });
});
