import type { Cluster } from './cluster.ts';

/** Whether words say when, where or between whom talks are held; talks without that are none. */
export function arePlaced({ kind, drafts }: Cluster): boolean {
  if (kind !== 'NEGOTIATION') return true;
  return drafts.some(
    ({ date, places, sides, helpers }) =>
      date !== null || places.length > 0 || sides.length > 0 || helpers.length > 0,
  );
}
