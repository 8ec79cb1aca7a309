import type { Span } from '../../extraction/index.ts';

/** A stretch of a text and what is to stand in its place. */
export interface Edit extends Span {
  text: string;
}

/** A text with all edits made; they do not overlap, and come in their order in the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Where a span of the text stands after the edits; one that begins or ends in an edit takes it whole. */
export function movedSpan(edits: readonly Edit[], { start, end }: Span): Span {
  return { start: moved(edits, start, false), end: moved(edits, end, true) };
}

function moved(edits: readonly Edit[], offset: number, toEnd: boolean): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start >= offset) break;
    const grown = edit.text.length - (edit.end - edit.start);
    if (edit.end <= offset) shift += grown;
    else return edit.start + shift + (toEnd ? edit.text.length : 0);
  }
  return offset + shift;
}
