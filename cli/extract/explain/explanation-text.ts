import type { Explanation, Span } from '../../../extraction/index.ts';
import { markedText } from './marked-text.ts';
import { type MarkedItem, markedItems } from './marks.ts';
import { type Piece, paint, plain, wrap } from './pieces.ts';

/** How the text is shown. */
export interface Terminal {
  /** In columns. */
  width: number;
  colours: boolean;
}

const INDENT = 2;

/**
 * An article paragraph by paragraph with every item marked; under each paragraph stand the items
 * that it brings in, with what they are and why they were read.
 */
export function explanationText(explanation: Explanation, { width, colours }: Terminal): string {
  const { document, notes } = explanation.extraction;
  const items = markedItems(explanation).sort((a, b) => bySpan(a.marks[0]!, b.marks[0]!));
  const marks = items.flatMap((item) => item.marks).sort(bySpan);
  const lines = notes.flatMap(({ message }) => [...wrap([plain(message)], width), []]);
  const [nextMarks, nextItems] = [
    takerOf(marks, ({ start }) => start),
    takerOf(items, (item) => item.marks[0]!.start),
  ];
  for (const paragraph of paragraphsOf(document.body)) {
    const text = markedText(document.body, paragraph, nextMarks(paragraph.end));
    lines.push(...wrap(text, width));
    for (const item of nextItems(paragraph.end)) lines.push(...legendLines(item, width));
    lines.push([]);
  }
  return paint(lines, colours);
}

/** Gives out sorted items from the first on, those before an offset at each call. */
function takerOf<Item>(items: readonly Item[], startOf: (item: Item) => number) {
  let at = 0;
  return (before: number): Item[] => {
    const from = at;
    while (at < items.length && startOf(items[at]!) < before) at++;
    return items.slice(from, at);
  };
}

function legendLines({ kind, label, legend }: MarkedItem, width: number): Piece[][] {
  const pieces = [{ text: label, kind }, plain(` ${legend}`)];
  const indent = { text: ' '.repeat(INDENT), kind: null };
  return wrap(pieces, width - INDENT, INDENT).map((line) => [indent, ...line]);
}

function paragraphsOf(body: string): Span[] {
  return [...body.matchAll(/[^\n]+/g)]
    .filter(([text]) => text.trim() !== '')
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
