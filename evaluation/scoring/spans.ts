import type { Span } from '../../extraction/index.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const EDGE = /[\p{L}\p{N}]/u;

/** Whether two half-open spans share a unit. */
export function overlap(a: Span, b: Span): boolean {
  return overlapUnits(a, b) > 0;
}

/** How many UTF-16 units two spans share. */
export function overlapUnits(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** A span without the white space and punctuation at its edges; empty where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = words.search(EDGE);
  if (from < 0) return { start, end: start };
  let to = words.length;
  // Both units of a surrogate pair are looked at together: half of one is no letter.
  while (!EDGE.test(words.slice(isLowSurrogate(words, to - 1) ? to - 2 : to - 1, to))) to--;
  return { start: start + from, end: start + to };
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether two spans are one but for white space and punctuation at their edges. */
export function sameWords(text: string, a: Span, b: Span): boolean {
  const [x, y] = [trimmed(text, a), trimmed(text, b)];
  return x.start === y.start && x.end === y.end;
}

/** Where the words of the spans begin in the text, each once. */
export function wordStarts(text: string, spans: readonly Span[]): Set<number> {
  const starts = new Set<number>();
  for (const { start, end } of spans) {
    for (const { index } of text.slice(start, end).matchAll(WORD)) starts.add(start + index);
  }
  return starts;
}

/** Shared members over all members, 0 to 1; two empty sets share nothing. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let shared = 0;
  for (const member of a) if (b.has(member)) shared++;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
