import { styleText } from 'node:util';
import type { MarkKind } from './marks.ts';

/** A stretch of a line; what belongs to a mark itself has its kind. */
export interface Piece {
  text: string;
  kind: MarkKind | null;
}

const COLOURS = { a: 'cyan', o: 'blue', q: 'green', e: 'yellow', p: 'magenta' } as const;

/** Signs that would steer the terminal or turn the order of letters. */
const STEERING = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Text without a mark; a sign that steers the terminal is replaced. */
export function plain(text: string): Piece {
  return { text: text.replace(STEERING, (sign) => (/\s/.test(sign) ? ' ' : '�')), kind: null };
}

/**
 * Pieces as lines of at most `width` code points, broken at spaces; a longer word stays whole. All
 * lines but the first are indented.
 */
export function wrap(pieces: readonly Piece[], width: number, indent = 0): Piece[][] {
  const lines: Piece[][] = [];
  let room = 0;
  for (const word of wordsOf(pieces)) {
    const length = word.reduce((sum, { text }) => sum + [...text].length, 0);
    const isFirst = lines.length === 0;
    if (isFirst || room < length + 1) {
      lines.push([...(isFirst || indent === 0 ? [] : [plain(' '.repeat(indent))]), ...word]);
      room = width - length - (isFirst ? 0 : indent);
    } else {
      lines.at(-1)!.push(plain(' '), ...word);
      room -= length + 1;
    }
  }
  return lines;
}

/** Lines of pieces as text, in colours or without. */
export function paint(lines: readonly (readonly Piece[])[], colours: boolean): string {
  const shown = ({ text, kind }: Piece) =>
    colours && kind ? styleText(COLOURS[kind], text, { validateStream: false }) : text;
  return lines.map((line) => `${line.map(shown).join('')}\n`).join('');
}

/** The words between spaces; one may be of several pieces. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  let open: Piece[] | null = null;
  for (const { text, kind } of pieces) {
    for (const [i, part] of text.split(/\s/).entries()) {
      if (i > 0) open = null;
      if (part === '') continue;
      if (open === null) {
        open = [];
        words.push(open);
      }
      open.push({ text: part, kind });
    }
  }
  return words;
}
