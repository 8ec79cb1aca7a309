import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { queryTerms, termsOf } from '../../../../subgraphs/sources/search/terms.ts';

const codeOf = (run: () => unknown) => {
  try {
    return run();
  } catch (error) {
    return (error as { extensions: { code: string } }).extensions.code;
  }
};

describe('the terms of a query', () => {
  test.each([
    ['UN talks', ['wwun', 'wwtalks']],
    ['Café CAFE café', ['wwcafe']],
    ['Київ 1,200', ['wwкиів', 'ww1', 'ww200']],
    ['"a" OR -b* NEAR(c) +d @e', ['wwa', 'wwor', 'wwb', 'wwnear', 'wwc', 'wwd', 'wwe']],
    ['', []],
    ['— …', []],
  ])('%j are %j', (text, expected) => {
    expect(queryTerms(text)).toEqual(expected);
  });

  test('are those under which the same words are indexed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(text, (words) => {
        expect(queryTerms(words)).toEqual([...new Set(termsOf(words).split(' ').filter(Boolean))]);
      }),
    );
  });

  test('keep the first 60 units of a word, and no half character', () => {
    expect(queryTerms(`x${'\u{10330}'.repeat(40)}`)).toEqual([`wwx${'\u{10330}'.repeat(29)}`]);
  });

  test('hold no more than letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        expect(queryTerms(text).every((term) => /^[\p{L}\p{N}]+$/u.test(term))).toBe(true);
      }),
    );
  });

  test.each([
    ['500 characters', 'x'.repeat(500), 1],
    ['20 words', Array.from({ length: 20 }, (_, i) => `w${i}`).join(' '), 20],
  ])('come from up to %s', (_what, text, count) => {
    expect(queryTerms(text)).toHaveLength(count);
  });

  test.each([
    ['501 characters', 'x'.repeat(501)],
    ['21 words', Array.from({ length: 21 }, (_, i) => `w${i}`).join(' ')],
  ])('are refused for %s', (_what, text) => {
    expect(codeOf(() => queryTerms(text))).toBe('BAD_USER_INPUT');
  });
});
