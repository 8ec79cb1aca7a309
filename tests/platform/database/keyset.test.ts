import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, type KeysetOrder } from '../../../platform/database/keyset.ts';

const ORDER: KeysetOrder = {
  name: 'items',
  columns: [
    { column: 'name', direction: 'ASC' },
    { column: 'size', direction: 'DESC' },
  ],
};

const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  test('gives back the key that it was made of', () => {
    const key = fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer());
    fc.assert(
      fc.property(key, (values) => {
        expect(decodeCursor(ORDER, encodeCursor(ORDER, values))).toEqual(values);
      }),
    );
  });

  test.each([
    ['nothing', ''],
    ['no JSON', 'items'],
    ['another list', forged(['officials', 'a', 1])],
    ['no list', forged({ name: 'items' })],
    ['null', forged(null)],
    ['too few values', forged(['items', 'a'])],
    ['too many values', forged(['items', 'a', 1, 2])],
    ['a null value', forged(['items', 'a', null])],
    ['a list as value', forged(['items', ['a'], 1])],
    ['an object as value', forged(['items', { a: 1 }, 1])],
    ['a truth value', forged(['items', 'a', true])],
  ])('that is %s is refused', (_what, cursor) => {
    expect(() => decodeCursor(ORDER, cursor)).toThrow('The cursor does not belong to this list.');
  });

  test('of any other text is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => decodeCursor(ORDER, text)).toThrow('The cursor does not belong');
      }),
    );
  });
});
