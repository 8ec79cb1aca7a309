import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesOf } from '../../../extraction/text/matches.ts';

/** A pattern of words, one that may match nothing, and one that looks around. */
const PATTERNS = [/\p{L}+/gu, /\d*/g, /(?<=a )(b)(c)?/g];

describe('matchesOf', () => {
  test.each(PATTERNS)('finds with %s what matchAll finds, however often it is asked', (pattern) => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', ' ', '7', '\u{1f468}', '\ud83d'),
    });
    fc.assert(
      fc.property(text, (one) => {
        const all = [...one.matchAll(pattern)];
        expect(matchesOf(one, pattern)).toEqual(all);
        expect(matchesOf(one, pattern)).toEqual(all);
      }),
    );
  });
});
