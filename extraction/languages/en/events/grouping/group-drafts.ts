import type { WeightTable } from '../../../../learning/weight-table.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import type { Cluster } from './cluster.ts';
import { placeHeadlineCounts } from './headline-counts.ts';
import { linkDrafts } from './link-drafts.ts';
import { arePlaced } from './placed-talks.ts';
import { dateWholes } from './stage-spans.ts';

/** Gathers drafts, in the order of the text, into one cluster for each event. */
export function groupDrafts(
  drafts: readonly EventDraft[],
  published: string | null,
  links: WeightTable,
): Cluster[] {
  const clusters = linkDrafts(drafts, published, links).filter(arePlaced);
  dateWholes(clusters);
  placeHeadlineCounts(clusters);
  return clusters;
}
