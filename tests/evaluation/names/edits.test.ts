import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits, type Edit, movedSpan } from '../../../evaluation/names/edits.ts';

const text = 'Ada Venn met Olk.';
const edits = [
  { start: 0, end: 3, text: 'Ondine' },
  { start: 13, end: 16, text: 'Wu' },
];

/** A text in pieces, some of which are replaced. */
const pieces = fc.array(
  fc.record({
    old: fc.string({ maxLength: 5 }),
    replacement: fc.option(fc.string({ maxLength: 7 }), { nil: null }),
  }),
  { maxLength: 8 },
);

function editsOfPieces(parts: { old: string; replacement: string | null }[]): Edit[] {
  let start = 0;
  return parts.flatMap(({ old, replacement }) => {
    const edit = { start, end: start + old.length, text: replacement ?? '' };
    start = edit.end;
    return replacement === null || old === '' ? [] : [edit];
  });
}

describe('edits', () => {
  test('are made one after the other', () => {
    expect(applyEdits(text, edits)).toBe('Ondine Venn met Wu.');
  });

  test.each([
    [4, 8, 'Venn'],
    [0, 8, 'Ondine Venn'],
    [9, 16, 'met Wu'],
    [9, 12, 'met'],
    [1, 2, 'Ondine'],
    [8, 15, ' met Wu'],
    [16, 17, '.'],
  ])('a span from %d to %d then holds %j', (start, end, words) => {
    const span = movedSpan(edits, { start, end });
    expect(applyEdits(text, edits).slice(span.start, span.end)).toBe(words);
  });

  test('leave what stands between them as it was', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const whole = parts.map(({ old }) => old).join('');
        const made = editsOfPieces(parts);
        const result = applyEdits(whole, made);
        let start = 0;
        for (const { old, replacement } of parts) {
          const span = movedSpan(made, { start, end: start + old.length });
          start += old.length;
          if (old === '') continue;
          expect(result.slice(span.start, span.end)).toBe(replacement ?? old);
        }
      }),
    );
  });
});
