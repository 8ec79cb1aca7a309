import { collect } from '../../../../text/collect.ts';
import type { CountDraft } from '../counts/count-draft.ts';
import type { Cluster } from './cluster.ts';

/** Leaves a figure of the headline to the event that the running text gives it to. */
export function placeHeadlineCounts(clusters: readonly Cluster[]): void {
  const inText = new Map(clusters.map((cluster) => [cluster, textFigures(cluster)]));
  for (const cluster of clusters) {
    const own = inText.get(cluster)!;
    const others = clusters.filter((other) => other !== cluster);
    cluster.drafts = cluster.drafts.map((draft) => {
      if (!draft.line.headline) return draft;
      const counts = draft.counts.filter(({ quantity }) => {
        const figure = figureOf(quantity);
        return own.has(figure) || !others.some((other) => inText.get(other)!.has(figure));
      });
      return { ...draft, counts };
    });
  }
}

function textFigures({ drafts }: Cluster): Set<number | null> {
  const text = drafts.filter(({ line }) => !line.headline);
  return new Set(collect(text, ({ counts }) => counts.map(({ quantity }) => figureOf(quantity))));
}

function figureOf({ value, low, high }: CountDraft['quantity']): number | null {
  return value ?? low ?? high;
}
