/** A count as far as its interval matters. */
export interface Counted {
  value: number;
  low: number | null;
  high: number | null;
  approximate: boolean;
}

/** How far off an approximate number may be, as a share of it. */
const TOLERANCE = 0.1;

/**
 * Between which numbers a reported count lies, both included: 'exactly 200' is a point, 'more than
 * 200' has no upper end, 'up to 200' begins at 0, 'about 200' lies within a tenth of it.
 */
export function intervalOf({ value, low, high, approximate }: Counted): [number, number] {
  const open = low !== null || high !== null;
  const from = open ? (low ?? 0) : value;
  const until = open ? (high ?? Number.POSITIVE_INFINITY) : value;
  return approximate ? [from * (1 - TOLERANCE), until * (1 + TOLERANCE)] : [from, until];
}

/** True where two of the counts cannot both be right: their intervals do not overlap. */
export function isDisputed(counts: Counted[]): boolean {
  const intervals = counts.map(intervalOf);
  // The one that begins last and the one that ends first overlap only where all do.
  const lastStart = Math.max(...intervals.map(([from]) => from));
  const firstEnd = Math.min(...intervals.map(([, until]) => until));
  return lastStart > firstEnd;
}
