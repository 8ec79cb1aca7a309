import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Features } from '../../../extraction/learning/features.ts';
import { hashText } from '../../../extraction/learning/hash.ts';

function rowsOf(...features: [number, number?, number?, number?][]): number[] {
  const all = new Features(16);
  for (const feature of features) all.add(...feature);
  return [...all.rows.subarray(0, all.count)];
}

test('features are rows of a table, the same for the same values', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer(), fc.integer(), fc.integer(), (template, a, b, c) => {
      const [first, again] = rowsOf([template, a, b, c], [template, a, b, c]);
      expect(first).toBe(again);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(first).toBeLessThan(2 ** 16);
    }),
  );
});

test('the template, the order of the values and each value count', () => {
  const said = hashText('said');
  const venn = hashText('venn');
  const rows = rowsOf([1, said], [2, said], [1, venn], [1, said, venn], [1, venn, said]);
  expect(new Set(rows).size).toBe(5);
});

test('cleared features are gone', () => {
  const features = new Features(8);
  features.add(1, 2);
  features.clear();
  expect(features.count).toBe(0);
});
