import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../../../extraction/index.ts';
import { readActors } from '../../../../../extraction/languages/en/actors/index.ts';
import { findAttributions } from '../../../../../extraction/languages/en/attribution/index.ts';
import { english } from '../../../../../extraction/languages/en/index.ts';
import { readPieces } from '../../../../../extraction/languages/en/quotes/index.ts';
import { partsOf } from '../../../../../extraction/read.ts';
import type { TokenRange } from '../../../../../extraction/text/token-range.ts';

function attributionsIn(text: string) {
  const { document, ...parts } = partsOf(readDocument({ text }), english.text);
  const read = { document, ...parts };
  const pieces = readPieces(read);
  const { sources } = readActors(read, pieces);
  const words = ({ from, to }: TokenRange) =>
    document.body.slice(read.tokens[from]!.start, read.tokens[to - 1]!.end);
  const found = findAttributions(read, pieces, sources);
  return { tokens: read.tokens, words, found };
}

/** Cue, source and contents of each attribution that is likelier than not. */
function linesIn(text: string): string[] {
  const { tokens, words, found } = attributionsIn(text);
  return found
    .filter(({ probability }) => probability > 0.5)
    .map(({ cue, source, content }) =>
      [tokens[cue]!.text, source ? words(source) : '-', ...content.map(words)].join(' | '),
    );
}

describe('an attribution', () => {
  test.each([
    [
      'The minister said that the road was closed.',
      'said | The minister | that the road was closed',
    ],
    ['The road was closed, Orlo Venn said.', 'said | Orlo Venn | The road was closed'],
    ['“We will go home,” Orlo Venn said.', 'said | Orlo Venn | “We will go home,”'],
    [
      'According to the council, the bridge had fallen on Monday.',
      'According | the council | the bridge had fallen on Monday',
    ],
    [
      'The council believes that the bridge will hold.',
      'believes | The council | that the bridge will hold',
    ],
  ])('%s', (text, line) => {
    expect(linesIn(text)).toEqual([line]);
  });

  test('of a split quote has both halves', () => {
    expect(linesIn('“We will go home,” Orlo Venn said, “when the war is over.”')).toEqual([
      'said | Orlo Venn | “We will go home,” | “when the war is over.”',
    ]);
  });

  test('is looked for at no more than 12,000 words that may report', () => {
    const { found } = attributionsIn('He said so. '.repeat(12_500));
    expect(found.length).toBeGreaterThan(11_000);
    expect(found.length).toBeLessThanOrEqual(12_000);
  });

  test('stands beside another of the same sentence', () => {
    const text =
      'Orlo Venn said the road was open, but the council warned that the bridge had fallen.';
    expect(linesIn(text).map((line) => line.split(' | ')[0])).toEqual(['said', 'warned']);
  });

  test('is not found where nobody says or thinks anything', () => {
    expect(linesIn('The envoys met in Velm on Monday and flew home at night.')).toEqual([]);
  });
});

test('whatever the text, contents and sources are tokens of their cue’s paragraph', () => {
  const word = fc.constantFrom(
    ...'said “ ” " Venn that , . he told according to ’ \n\n the council (warned) : 4,000'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { tokens, found } = attributionsIn(words.join(' '));
      for (const { cue, content, source, probability } of found) {
        for (const { from, to } of [...content, ...(source ? [source] : [])]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(tokens.length);
          expect(from > cue || to <= cue).toBe(true);
        }
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
      }
    }),
  );
});
