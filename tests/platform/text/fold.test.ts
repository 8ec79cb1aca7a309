import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cut, fold, nameKey, words } from '../../../platform/text/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('folding', () => {
  test.each([
    ['Zelenskyy', 'zelenskyy'],
    ['ZELENSKÝJ', 'zelenskyj'],
    ['Erdoğan', 'erdogan'],
    ['ﬁnal Ⅷ', 'final viii'],
    ['İstanbul', 'istanbul'],
    ['Ελλάς', 'ελλας'],
    ['Київ', 'киів'],
    ['', ''],
  ])('makes %j to %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('changes nothing the second time', () => {
    fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
  });

  test('does not depend on how a text is composed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});

describe('the words of a text', () => {
  test.each([
    ['Ministry of Foreign Affairs', ['ministry', 'of', 'foreign', 'affairs']],
    ["O'Brien-Smith, 3rd", ['o', 'brien', 'smith', '3rd']],
    ['  —  …', []],
    ['Володимир  Зеленський', ['володимир', 'зеленськии']],
    ['外交部', ['外交部']],
  ])('%j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('the key of a name', () => {
  test('is the same however the name is set', () => {
    expect(nameKey(' Ana-María  LÓPEZ ')).toBe(nameKey('ana maria lopez'));
  });

  test('is bounded, well formed, and its own key', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 0, max: 50 }), (text, limit) => {
        const key = nameKey(text, limit);
        expect(key.length).toBeLessThanOrEqual(limit);
        expect(key).toBe(key.trim());
        expect(key).toBe(Buffer.from(key).toString());
        expect(nameKey(key, limit)).toBe(key);
      }),
    );
  });
});

describe('cutting', () => {
  test.each([
    ['abc', 2, 'ab'],
    ['abc', 3, 'abc'],
    ['abc', 9, 'abc'],
    ['a\u{1f600}', 2, 'a'],
    ['a\u{1f600}', 3, 'a\u{1f600}'],
    ['\u{1f600}\u{1f600}', 3, '\u{1f600}'],
  ])('%j to %i gives %j', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected);
  });
});
