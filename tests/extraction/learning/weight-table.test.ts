import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addScores,
  packTable,
  quantize,
  scoreOf,
  unpackTable,
} from '../../../extraction/learning/weight-table.ts';

const BITS = 4;
const weights = (width: number) =>
  fc
    .array(fc.double({ min: -9, max: 9, noNaN: true }), {
      minLength: 2 ** BITS * width,
      maxLength: 2 ** BITS * width,
    })
    .map((values) => Float32Array.from(values));
const rows = fc
  .array(fc.integer({ min: 0, max: 2 ** BITS - 1 }), { maxLength: 20 })
  .map((values) => Int32Array.from(values));

describe('a table of weights', () => {
  test('keeps each weight to half a step of its scale', () => {
    fc.assert(
      fc.property(weights(1), (values) => {
        const table = quantize(BITS, 1, values);
        for (const [i, weight] of values.entries()) {
          const kept = table.values[i]! * table.scale;
          expect(Math.abs(kept - weight)).toBeLessThanOrEqual(table.scale * 0.501);
        }
      }),
    );
  });

  test('is the same once packed and unpacked', () => {
    fc.assert(
      fc.property(weights(4), (values) => {
        const table = quantize(BITS, 4, values);
        expect(unpackTable(packTable(table))).toEqual(table);
      }),
    );
  });

  test('sums the weights of its active rows, in one column and in all', () => {
    fc.assert(
      fc.property(weights(8), rows, (values, active) => {
        const table = quantize(BITS, 8, values);
        const scores = new Float64Array(10);
        addScores(table, active, active.length, scores, 1);
        for (let column = 0; column < 8; column++) {
          const sum = [...active].reduce((all, row) => all + table.values[row * 8 + column]!, 0);
          expect(scores[column + 1]).toBeCloseTo(sum * table.scale, 4);
        }
        expect([scores[0], scores[9]]).toEqual([0, 0]);
      }),
    );
    const table = quantize(1, 1, Float32Array.of(127, -127));
    expect(scoreOf(table, Int32Array.of(0, 0, 1, 1), 3)).toBeCloseTo(127);
  });

  test.each([
    ['no compressed bytes', Uint8Array.of(1, 2, 3)],
    ['other bytes', gzipSync(Buffer.alloc(64, 7))],
    ['too few bytes for a header', gzipSync(Buffer.alloc(3))],
    ['fewer weights than its header says', cutShort()],
  ])('is refused where there are %s', (_what, bytes) => {
    expect(() => unpackTable(bytes)).toThrow();
  });
});

function cutShort(): Uint8Array {
  const table = quantize(BITS, 1, new Float32Array(2 ** BITS));
  return packTable({ ...table, values: table.values.subarray(1) });
}
