import { Features } from '../../../../learning/features.ts';
import { scoreOf, type WeightTable } from '../../../../learning/weight-table.ts';
import type { Line } from '../scene/line.ts';
import type { Sides } from '../scene/sides.ts';
import { MAX_TOPIC_FEATURES, TOPIC_BITS, topicFeatures } from './topic-features.ts';

/** From this probability on a document is read for events. */
const LEAST_PROBABILITY = 0.8;

/** Whether a document is about exchanges, talks or agreements between sides at all. */
export function tellsOfEvents(lines: readonly Line[], sides: Sides, table: WeightTable): boolean {
  const features = new Features(TOPIC_BITS, MAX_TOPIC_FEATURES);
  topicFeatures(features, lines, sides);
  const score = scoreOf(table, features.rows, features.count);
  return 1 / (1 + Math.exp(-score)) >= LEAST_PROBABILITY;
}
