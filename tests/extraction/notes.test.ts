import { describe, expect, test } from '@jest/globals';
import { extract, readDocument } from '../../extraction/index.ts';
import { notesOf } from '../../extraction/notes.ts';

describe('the notes of an extraction', () => {
  test('are none for a text that is read', () => {
    expect(extract(readDocument({ text: 'Envoys met in Velm.' })).notes).toEqual([]);
  });

  test.each([
    ['de', 'German (de)'],
    ['pt-BR', 'Brazilian Portuguese (pt-BR)'],
    ['und', 'an unknown language (und)'],
    ['und-Cyrl', 'an unknown language (und-Cyrl)'],
    ['x', "'x'"],
  ])('name the language %s that is not read', (language, name) => {
    const document = { ...readDocument({ text: 'Envoys met.' }), language };
    expect(extract(document).notes).toEqual([
      {
        code: 'LANGUAGE_NOT_READ',
        message: `The text is in ${name}; it is kept, but only texts in these languages are read: en.`,
      },
    ]);
  });

  test('tell of an end that is not read', () => {
    const document = { ...readDocument({ text: '' }), body: '\n'.repeat(2_000_001) };
    expect(notesOf(document)).toEqual([
      {
        code: 'END_NOT_READ',
        message: 'The first 2,000,000 UTF-16 units are read; the text has 2,000,001.',
      },
    ]);
  });
});
