import type { Figure } from './evaluate.ts';

/**
 * How far each figure lies from that of the same measure on the articles as they were, in points;
 * the goal is to stay within `most` of it either way. A number of misses and a calibration
 * error keep their own goals.
 */
export function differencesOf(
  plain: readonly Figure[],
  changed: readonly Figure[],
  most: number,
): Figure[] {
  return changed.map((after, i) => {
    if (after.unit === 'COUNT' || after.unit === 'ERROR') return after;
    const before = plain[i]!;
    const figure =
      after.figure === null || before.figure === null ? null : after.figure - before.figure;
    return {
      ...after,
      figure,
      unit: 'POINTS',
      goal: most,
      reached: figure !== null && Math.abs(figure) <= most,
      misses: missesApart(before.misses, after.misses),
    };
  });
}

/** The misses in those articles that have more or fewer of them than before. */
function missesApart(before: readonly string[], after: readonly string[]): string[] {
  const [was, is] = [countByArticle(before), countByArticle(after)];
  return after.filter((miss) => was.get(articleOf(miss)) !== is.get(articleOf(miss)));
}

function countByArticle(misses: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const miss of misses) counts.set(articleOf(miss), (counts.get(articleOf(miss)) ?? 0) + 1);
  return counts;
}

function articleOf(miss: string): string {
  return miss.slice(0, miss.indexOf(':'));
}
