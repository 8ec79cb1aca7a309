import { describe, expect, test } from '@jest/globals';
import { wordSign } from '../../../../../../extraction/languages/en/events/mentions/word-signs.ts';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';

const signOf = (text: string) => wordSign(wordsOf(text, 0)[0]!);

describe('what the model knows of a word', () => {
  test.each([
    ['Orrin', 'Varnia'],
    ['12', '1,500'],
  ])('%s and %s are one', (one, other) => {
    expect(signOf(one)).toEqual(signOf(other));
  });

  test('no name is learnt, not even by its letters', () => {
    expect(signOf('Orrin')).toMatchObject({ word: 0, stem: 0, classes: [] });
  });

  test('forms of a word share a stem', () => {
    expect(signOf('released').stem).toBe(signOf('releases').stem);
    expect(signOf('released').word).not.toBe(signOf('releases').word);
  });

  test.each([
    ['freed', true],
    ['talks', true],
    ['truce', true],
    ['captives', true],
    ['harvest', false],
  ])('that %s may tell of an event is %s', (word, tells) => {
    expect(signOf(word).tells).toBe(tells);
  });
});
