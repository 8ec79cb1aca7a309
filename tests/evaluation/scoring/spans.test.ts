import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  jaccard,
  overlap,
  overlapUnits,
  sameWords,
  trimmed,
  wordStarts,
} from '../../../evaluation/scoring/spans.ts';

describe('a trimmed span', () => {
  test.each([
    [' “We are home,” ', 'We are home'],
    ['(two) men', 'two) men'],
    ['Élan …', 'Élan'],
    ['𐐷x𐐷!', '𐐷x𐐷'],
    ['😀 no 😀', 'no'],
    [' … ', ''],
    ['', ''],
  ])('of %j is %j', (text, words) => {
    const { start, end } = trimmed(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(words);
  });

  test('lies inside the span and is not trimmed further', () => {
    const cases = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));
    fc.assert(
      fc.property(cases, ([text, a, b]) => {
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        const inner = trimmed(text, span);
        expect(span.start <= inner.start && inner.start <= inner.end).toBe(true);
        expect(inner.end <= span.end).toBe(true);
        expect(trimmed(text, inner)).toEqual(inner);
      }),
    );
  });
});

describe('two spans', () => {
  const text = 'He said: “We go home.” They went.';

  test.each([
    [[9, 22], [10, 20], true],
    [[9, 22], [10, 17], false],
    [[0, 2], [23, 27], false],
  ])('%j and %j are the same words: %s', (a, b, same) => {
    const [x, y] = [a, b].map(([start, end]) => ({ start: start!, end: end! }));
    expect(sameWords(text, x!, y!)).toBe(same);
  });

  test.each([
    [[0, 5], [3, 9], 2],
    [[0, 5], [5, 9], 0],
    [[0, 9], [2, 4], 2],
    [[6, 9], [0, 2], 0],
  ])('%j and %j share %d units', (a, b, units) => {
    const [x, y] = [a, b].map(([start, end]) => ({ start: start!, end: end! }));
    expect([overlapUnits(x!, y!), overlap(x!, y!)]).toEqual([units, units > 0]);
  });
});

describe('words', () => {
  test('are known by where they begin, each once', () => {
    const spans = [
      { start: 0, end: 7 },
      { start: 3, end: 12 },
    ];
    expect([...wordStarts('We went home', spans)]).toEqual([0, 3, 8]);
  });

  test.each([
    [[1, 2, 3], [2, 3, 4], 0.5],
    [[1], [1], 1],
    [[1], [2], 0],
    [[], [], 0],
  ])('%j and %j overlap by %d', (a, b, share) => {
    expect(jaccard(new Set(a), new Set(b))).toBe(share);
    expect(jaccard(new Set(b), new Set(a))).toBe(share);
  });
});
