import type { Span } from '../types.ts';

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Index of the first span that starts at or after `offset`, in a list sorted by start. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of a list, sorted by start, that lie wholly inside `outer`. */
export function spansIn<T extends Span>(spans: readonly T[], outer: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(spans, outer.start); i < spans.length; i++) {
    const span = spans[i]!;
    if (span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}

/** The last span of a list, sorted and without overlaps, that starts at or before `offset`. */
export function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  return spans[firstFrom(spans, offset + 1) - 1];
}

/** A test of whether a span overlaps one of the given spans, which may touch or nest; it takes log time. */
export function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return (span) => (merged[firstFrom(merged, span.end) - 1]?.end ?? -1) > span.start;
}
