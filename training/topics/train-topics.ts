import { TOPIC_BITS } from '../../extraction/languages/en/events/topic/topic-features.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import { trainChoices } from '../choice-learner.ts';
import type { TopicExample } from './examples.ts';

const TOPICS = { bits: TOPIC_BITS, epochs: 15, rate: 0.02, drop: 0.5 };
const NOTHING = new Int32Array(0);

/** Learns to tell documents that tell of events from others: logistic regression over their words. */
export function trainTopics(examples: readonly TopicExample[]): WeightTable {
  const choices = examples.map(({ rows, tells }) => ({
    options: [NOTHING, rows],
    right: Number(tells),
  }));
  return trainChoices(choices, TOPICS);
}
