import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chunks, groupBy, indexBy } from '../../platform/collections.ts';

describe('groups', () => {
  test('keep the order of their first items and the order within each', () => {
    const groups = groupBy(['pear', 'fig', 'plum', 'fennel'], (word) => word[0]);
    expect([...groups]).toEqual([
      ['p', ['pear', 'plum']],
      ['f', ['fig', 'fennel']],
    ]);
  });
});

describe('an index', () => {
  test('keeps the later of two items with one key', () => {
    expect([...indexBy(['pear', 'fig', 'plum'], (word) => word[0])]).toEqual([
      ['p', 'plum'],
      ['f', 'fig'],
    ]);
  });
});

describe('chunks', () => {
  test('are full but for the last, and together are the list', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const runs = chunks(items, size);
        expect(runs.flat()).toEqual(items);
        expect(runs.slice(0, -1).every((run) => run.length === size)).toBe(true);
        expect(runs.length).toBe(Math.ceil(items.length / size));
      }),
    );
  });
});
