import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraphsOf } from '../../../../subgraphs/sources/record/paragraphs.ts';

const textsOf = (body: string) =>
  paragraphsOf(body).map(({ start, end }) => body.slice(start, end));

describe('a body is searched', () => {
  test.each([
    ['', []],
    [' \n\t\r\n ', []],
    ['One.', ['One.']],
    ['One.\nTwo.\n\nThree.', ['One.', 'Two.', 'Three.']],
    ['  One. \r\n\r\n Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['The envoys\nmet in Orrin.\nThey left.', ['The envoys\nmet in Orrin.', 'They left.']],
    ['The envoys\n\nmet in Orrin.', ['The envoys\n\nmet in Orrin.']],
    ['The envoys\n\n\nmet in Orrin.', ['The envoys', 'met in Orrin.']],
  ])('%j as %j', (body, expected) => {
    expect(textsOf(body)).toEqual(expected);
  });

  test('in pieces of at most 4,000 units, cut at white space where there is any', () => {
    const words = textsOf(`${'Word '.repeat(2_000)}`);
    expect(words.map((piece) => piece.length)).toEqual([3_999, 3_999, 1_999]);
    const letters = textsOf('x'.repeat(9_000));
    expect(letters.map((piece) => piece.length)).toEqual([4_000, 4_000, 1_000]);
    expect(textsOf(`y${'😀'.repeat(3_000)}`).every((piece) => !/\p{Cs}/u.test(piece))).toBe(true);
  });

  test('up to its 2,000th paragraph', () => {
    expect(paragraphsOf('A.\n'.repeat(5_000))).toHaveLength(2_000);
  });

  test('in pieces that follow each other and hold every visible character', () => {
    const line = fc.constantFrom('Orrin fell.', 'and rose', ' ', '', '\t', '😀', 'x'.repeat(4_500));
    const body = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(body, (text) => {
        let behind = 0;
        for (const { start, end } of paragraphsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          behind = end;
        }
        expect(textsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});
