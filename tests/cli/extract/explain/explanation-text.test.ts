import { describe, expect, test } from '@jest/globals';
import { explanationText } from '../../../../cli/extract/explain/explanation-text.ts';
import { markedText } from '../../../../cli/extract/explain/marked-text.ts';
import { type Piece, plain, wrap } from '../../../../cli/extract/explain/pieces.ts';
import { explain, readDocument } from '../../../../extraction/index.ts';

const TEXT = `Foreign Minister Orlo Venn of Norway met envoys in Velm.

“We will go home,” Venn said.`;

const ESCAPE = String.fromCharCode(27);

const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

describe('an explained text', () => {
  const explanation = explain(readDocument({ text: TEXT }));
  const text = explanationText(explanation, { width: 100, colours: false });

  test('has its marks, and under each paragraph the items that it brings in', () => {
    const lines = text.split('\n');
    expect(lines[0]).toBe(
      '[o1 Foreign Minister] [a1 Orlo Venn] of [a2,p1 Norway] met envoys in [p2 Velm].',
    );
    expect(lines.find((line) => line.startsWith('  o1'))).toBe(
      '  o1 foreign minister, NO · a title before the name',
    );
    expect(lines).toContain('“[q1 We will go home,]” [a1 Venn] said.');
    expect(text).toMatch(/\n {2}q1 DIRECT 0\.\d\d · said by a1 "Venn" · /);
    expect(text.indexOf('  a1 OFFICIAL Orlo Venn')).toBeLessThan(text.indexOf('“[q1'));
  });

  test('keeps to the width', () => {
    const narrow = explanationText(explanation, { width: 40, colours: false });
    expect(Math.max(...narrow.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(narrow.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
  });

  test('has colours only where they are wanted', () => {
    expect(text).not.toContain(ESCAPE);
    expect(explanationText(explanation, { width: 100, colours: true })).toContain(`${ESCAPE}[`);
  });

  test('says that a language is not read', () => {
    const document = readDocument({ text: 'Sie kehren heim, sagte er.', language: 'de' });
    const german = explanationText(explain(document), { width: 100, colours: false });
    expect(german).toContain('only texts in these languages are read');
    expect(german).toContain('\nSie kehren heim, sagte er.\n');
  });
});

describe('marks', () => {
  const mark = (label: string, start: number, end: number) =>
    ({ kind: 'q', label, start, end }) as const;

  test.each([
    ['stand apart', [mark('q1', 0, 2), mark('q2', 4, 6)], '[q1 ab]cd[q2 ef]gh'],
    ['stand in each other', [mark('q1', 0, 6), mark('q2', 2, 4)], '[q1 ab[q2 cd]ef]gh'],
    ['share a stretch', [mark('q1', 2, 4), mark('q2', 2, 4)], 'ab[q1,q2 cd]efgh'],
    ['share a start', [mark('q1', 2, 6), mark('q2', 2, 4)], 'ab[q1 [q2 cd]ef]gh'],
    ['share an end', [mark('q1', 2, 6), mark('q2', 4, 6)], 'ab[q1 cd[q2 ef]]gh'],
    ['cross', [mark('q1', 0, 4), mark('q2', 2, 6)], '[q1 ab[q2 cd]q1ef]gh'],
    ['go beyond the stretch', [mark('q1', 6, 20)], 'abcdef[q1 gh]'],
  ])('that %s', (_, marks, text) => {
    expect(textOf(markedText('abcdefgh and more', { start: 0, end: 8 }, marks))).toBe(text);
  });
});

describe('lines', () => {
  test.each([
    ['aa bb cc', 5, 0, ['aa bb', 'cc']],
    ['aa bb cc', 5, 2, ['aa bb', '  cc']],
    ['aaaaaaaa bb', 5, 0, ['aaaaaaaa', 'bb']],
    ['  aa   bb ', 80, 0, ['aa bb']],
    ['', 80, 0, []],
  ])('of %j in %d columns', (text, width, indent, lines) => {
    expect(wrap([plain(text)], width, indent).map(textOf)).toEqual(lines);
  });

  test('break no word that is of several pieces', () => {
    const pieces = [plain('aa '), { text: '[q1', kind: 'q' as const }, plain('bb')];
    expect(wrap(pieces, 6).map(textOf)).toEqual(['aa', '[q1bb']);
  });

  test('hold nothing that steers a terminal', () => {
    expect(plain(`a${ESCAPE}[31mb\u202ec\td`).text).toBe('a�[31mb�c d');
  });
});
