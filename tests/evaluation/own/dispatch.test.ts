import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { annotation } from '../../../evaluation/own/annotation.ts';
import { dispatchOf } from '../../../evaluation/own/dispatch.ts';
import { locate } from '../../../evaluation/own/locate.ts';

const body = '“We go,” said Ada Venn, the Velmish mayor. “We go,” she said.';
const empty = {
  text: 'a.txt',
  publishedAt: '2025-05-10T12:00:00Z',
  officials: [],
  quotes: [],
  events: [],
};
const read = (parts: object) =>
  dispatchOf('a.json', body, annotation.parse({ ...empty, ...parts }));
const quote = { text: 'We go,', kind: 'DIRECT', speaker: 'Ada Venn' };

describe('located words', () => {
  test.each([
    ['go', 1, { start: 4, end: 6 }],
    ['go', 2, { start: 47, end: 49 }],
    ['go', 3, null],
    ['went', 1, null],
    ['', 1, null],
  ])('%j for the %d. time', (words, occurrence, span) => {
    expect(locate(body, words, occurrence)).toEqual(span);
  });

  test('are the words that were looked for', () => {
    const cases = fc.tuple(
      fc.string(),
      fc.string({ minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(cases, ([text, words, occurrence]) => {
        const span = locate(text, words, occurrence);
        const times = text.split(words).length - 1;
        expect(span === null ? null : text.slice(span.start, span.end)).toBe(
          occurrence <= times ? words : null,
        );
      }),
    );
  });
});

describe('a dispatch', () => {
  test('knows where each quote stands', () => {
    const { quotes } = read({ quotes: [quote, { ...quote, occurrence: 2 }] });
    expect(quotes.map(({ span }) => span.start)).toEqual([1, 44]);
  });

  test('may have an office with words to spare', () => {
    const official = { name: 'Ada Venn', country: null, positions: ['the (Velmish) mayor'] };
    expect(read({ officials: [official] }).officials).toEqual([official]);
  });

  test('may have a speaker with words to spare', () => {
    const [found] = read({ quotes: [{ ...quote, speaker: 'the (Velmish) mayor' }] }).quotes;
    expect(found?.speaker).toBe('the (Velmish) mayor');
  });

  test.each([
    ['a quote', { quotes: [{ ...quote, text: 'We stay' }] }, "'We stay' to stand 1 times"],
    ['an occurrence', { quotes: [{ ...quote, occurrence: 3 }] }, "'We go,' to stand 3 times"],
    ['a speaker', { quotes: [{ ...quote, speaker: 'Tarn Olk' }] }, "'Tarn Olk' in the text"],
    [
      'an official',
      { officials: [{ name: 'Olk', country: null, positions: [] }] },
      "'Olk' in the text",
    ],
    [
      'an office',
      { officials: [{ name: 'Ada Venn', country: null, positions: ['king'] }] },
      "'king' in the text",
    ],
  ])('is refused with %s that is not in its text', (_what, parts, fault) => {
    expect(() => read(parts)).toThrow(`a.json: expected ${fault}`);
  });
});

describe('an annotated date', () => {
  const dateOf = (date: string) =>
    annotation.safeParse({
      ...empty,
      events: [{ kind: 'EXCHANGE', status: 'COMPLETED', date, parties: [], counts: [] }],
    }).data?.events[0]?.date;

  test.each([
    ['2025-05-03', { earliest: '2025-05-03', latest: '2025-05-03' }],
    ['2025-05-01/2025-05-31', { earliest: '2025-05-01', latest: '2025-05-31' }],
    ['May', undefined],
    ['2025-05-01/2025-05-02/2025-05-03', undefined],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toEqual(date);
  });
});
