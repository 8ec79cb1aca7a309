import { groupBy } from '../../platform/collections.ts';

/** The original behind one article that states a claim. */
export interface Witness {
  /** The article itself, or the one that it repeats. */
  originId: string;
  publisherId: string;
  /** The publisher that the original credits in turn, itself not in the graph. */
  creditedToId: string | null;
}

/**
 * How many originals stand behind each claim. Republications count once with their original. All
 * that credit one publisher count once, and not at all beside an article of that publisher.
 */
export function countOrigins(witnesses: (Witness & { claimId: string })[]): Map<string, number> {
  const byClaim = groupBy(witnesses, ({ claimId }) => claimId);
  return new Map([...byClaim].map(([claimId, own]) => [claimId, originsOf(own)]));
}

function originsOf(witnesses: Witness[]): number {
  const heard = new Set(witnesses.map(({ publisherId }) => publisherId));
  const origins = witnesses
    .filter(({ creditedToId }) => creditedToId === null || !heard.has(creditedToId))
    .map(({ originId, creditedToId }) => creditedToId ?? originId);
  // Two publishers that credit each other leave none.
  return Math.max(1, new Set(origins).size);
}
