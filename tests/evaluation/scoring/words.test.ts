import { describe, expect, test } from '@jest/globals';
import { sameText, shown } from '../../../evaluation/scoring/words.ts';

describe('two texts', () => {
  test.each([
    ['Ister MALK', 'ister malk', true],
    ['Şaban Örs', 'Saban Ors', true],
    ['O’Dann', "O'Dann", true],
    ['Ister Malk', 'Malk', false],
    ['Al Khor', 'Alkhor', false],
  ])('%j and %j are the same: %s', (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
});

describe('a stretch that is shown', () => {
  test('stands on one line and is cut short', () => {
    expect(shown(' two\nlines ')).toBe("'two lines'");
    expect(shown('x'.repeat(500))).toBe(`'${'x'.repeat(100)}…'`);
  });
});
