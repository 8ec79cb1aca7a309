import type { Span } from '../../../extraction/index.ts';
import type { Mark } from './marks.ts';
import { type Piece, plain } from './pieces.ts';

/** A mark, or several of the same stretch. */
interface Bracket extends Span {
  kind: Mark['kind'];
  label: string;
}

/**
 * A stretch of the body with its marks in brackets: '[q1 “I met [a2 Orlo Venn]”]'. Where brackets
 * cross, the one that closes first says which it is.
 *
 * @param marks those that start in the stretch, sorted by start, the longer first.
 */
export function markedText(body: string, { start, end }: Span, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = [];
  const open: Bracket[] = [];
  let at = start;
  const textTo = (to: number): void => {
    if (to > at) pieces.push(plain(body.slice(at, to)));
    at = Math.max(at, to);
  };
  const closeTo = (to: number): void => {
    while (open.length > 0) {
      const next = open.reduce((a, b) => (b.end <= a.end ? b : a));
      if (next.end > to) return;
      textTo(next.end);
      const isInmost = next === open.at(-1);
      pieces.push({ text: isInmost ? ']' : `]${next.label}`, kind: next.kind });
      open.splice(open.indexOf(next), 1);
    }
  };
  for (const bracket of bracketsOf(marks)) {
    closeTo(bracket.start);
    textTo(bracket.start);
    pieces.push({ text: `[${bracket.label} `, kind: bracket.kind });
    open.push({ ...bracket, end: Math.min(bracket.end, end) });
  }
  closeTo(end);
  textTo(end);
  return pieces;
}

function bracketsOf(marks: readonly Mark[]): Bracket[] {
  const brackets: Bracket[] = [];
  for (const { start, end, kind, label } of marks) {
    const last = brackets.at(-1);
    if (last?.start === start && last.end === end) last.label += `,${label}`;
    else brackets.push({ start, end, kind, label });
  }
  return brackets;
}
