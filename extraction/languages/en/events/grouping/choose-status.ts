import { Features } from '../../../../learning/features.ts';
import { scoreOf, type WeightTable } from '../../../../learning/weight-table.ts';
import type { EventStatus } from '../../../../types.ts';
import type { Cluster } from './cluster.ts';
import { STATUS_BITS, STATUSES, statusFeatures, statusSigns } from './status-features.ts';

/** How far an event has come, by what its sentences say. */
export function chooseStatus(
  cluster: Cluster,
  published: string | null,
  table: WeightTable,
): EventStatus {
  const features = new Features(STATUS_BITS);
  const signs = statusSigns(cluster, published);
  let best: EventStatus = 'UNKNOWN';
  let most = Number.NEGATIVE_INFINITY;
  for (const status of STATUSES) {
    statusFeatures(features, status, signs);
    const score = scoreOf(table, features.rows, features.count);
    if (score > most) [best, most] = [status, score];
  }
  return best;
}
