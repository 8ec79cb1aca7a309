import type { CountDraft } from './count-draft.ts';

/** Figures that correct one told before count for its side: 'Orrin put the number at 40'. */
export function withRestatedSides<T extends CountDraft>(counts: readonly T[]): T[] {
  return counts.map((count, i) => {
    if (count.trigger.act !== 'FIGURE' || count.side !== null) return count;
    const before = new Set(counts.slice(0, i).flatMap(({ side }) => (side === null ? [] : [side])));
    const [side = null] = before;
    return before.size === 1 ? { ...count, side } : count;
  });
}
