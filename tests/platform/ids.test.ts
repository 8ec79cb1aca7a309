import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ID_LENGTH, type IdPrefix, isId, newId } from '../../platform/ids.ts';

const PREFIXES: IdPrefix[] = ['act', 'pos', 'evt', 'plc', 'art', 'pub', 'pas', 'quo', 'clm'];

describe('a new id', () => {
  test.each(PREFIXES)('of %s has the form of one', (prefix) => {
    const id = newId(prefix);
    expect(id).toMatch(new RegExp(`^${prefix}_[0-9A-Z]{26}$`));
    expect(id.length).toBe(ID_LENGTH);
    expect(isId(id, prefix)).toBe(true);
  });

  test('sorts behind all that were minted before it', () => {
    const ids = Array.from({ length: 5_000 }, () => newId('clm'));
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the form of an id', () => {
  const ULID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  test.each([
    [`act_${ULID}`, true],
    [`evt_${ULID}`, false],
    [`act_${ULID.toLowerCase()}`, false],
    [`act_${ULID}0`, false],
    [`act_${ULID}\n`, false],
    [` act_${ULID}`, false],
    [`act-${ULID}`, false],
    [`act_${ULID.replace('R', 'U')}`, false],
    ['act_', false],
    ['', false],
  ])('of an actor: %j is %s', (value, expected) => {
    expect(isId(value, 'act')).toBe(expected);
  });

  test('is none of any other text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !isId(text, 'act')));
  });
});
