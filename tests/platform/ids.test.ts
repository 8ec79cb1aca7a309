import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ID_LENGTH, type IdPrefix, newId } from '../../platform/ids.ts';

const PREFIXES: IdPrefix[] = ['act', 'pos', 'evt', 'plc', 'art', 'pub', 'pas', 'quo', 'clm'];

describe('a new id', () => {
  test.each(PREFIXES)('of %s has the form of one', (prefix) => {
    const id = newId(prefix);
    expect(id).toMatch(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`));
    expect(id.length).toBe(ID_LENGTH);
  });

  test('sorts behind all that were minted before it, whatever they name', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PREFIXES), { maxLength: 200 }), (prefixes) => {
        const ulids = prefixes.map((prefix) => newId(prefix).slice(prefix.length + 1));
        expect(ulids).toEqual([...ulids].sort());
        expect(new Set(ulids).size).toBe(ulids.length);
      }),
    );
  });
});
