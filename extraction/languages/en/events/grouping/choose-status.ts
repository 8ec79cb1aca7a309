import { Features } from '../../../../learning/features.ts';
import { scoreOf, type WeightTable } from '../../../../learning/weight-table.ts';
import type { EventStatus } from '../../../../types.ts';
import type { Cluster } from './cluster.ts';
import { STATUS_BITS, STATUSES, statusFeatures, statusSigns } from './status-features.ts';

/** A status with its share of what speaks for all of them, from 0 to 1. */
export interface ChosenStatus {
  status: EventStatus;
  share: number;
}

/** How far an event has come, by what its sentences say. */
export function chooseStatus(
  cluster: Cluster,
  published: string | null,
  table: WeightTable,
): ChosenStatus {
  const features = new Features(STATUS_BITS);
  const signs = statusSigns(cluster, published);
  const scores = STATUSES.map((status) => {
    statusFeatures(features, status, signs);
    return scoreOf(table, features.rows, features.count);
  });
  const most = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - most), 0);
  return { status: STATUSES[scores.indexOf(most)]!, share: 1 / sum };
}
