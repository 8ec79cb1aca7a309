import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOSTILE_SHAPES, hostileText } from '../../bench/hostile-texts.ts';
import { extract, readDocument } from '../../extraction/index.ts';
import { expectSound } from './expect-sound.ts';

const UNITS = 6_000;
const MEGABYTE = 1_024 * 1_024;

const PIECES = fc.oneof(
  fc
    .tuple(fc.constantFrom(...HOSTILE_SHAPES), fc.integer({ min: 1, max: 60 }))
    .map(([shape, units]) => hostileText(shape, units)),
  fc.constantFrom(
    'Norway and Chile exchanged 40 prisoners on Sunday, ',
    '“We will go,” Orlo Venn said. ',
    'the ministry said that talks would go on in Velm. ',
    'Foreign Minister Mara Lind ',
    '\n\n',
  ),
);

describe('the extraction of a hostile text', () => {
  test.each(HOSTILE_SHAPES)('is sound: $name', (shape) => {
    expectSound(hostileText(shape, UNITS));
  });

  test.each(['one letter', 'spaces', 'hyphenated words', 'one sentence'])(
    'is read to a megabyte: %s',
    (name) => {
      const shape = HOSTILE_SHAPES.find((one) => one.name === name)!;
      const text = hostileText(shape, MEGABYTE);
      expect(extract(readDocument({ text })).document.body).toBe(text);
    },
  );

  test('is sound where a quotation mark within a quote stays open to the end', () => {
    expectSound('Venn said:  “He said "we ‘met “a');
  });

  test('is sound where hostile pieces and sentences are mixed', () => {
    fc.assert(
      fc.property(fc.array(PIECES, { maxLength: 30 }), (pieces) => expectSound(pieces.join(''))),
      { numRuns: 60 },
    );
  });
});
