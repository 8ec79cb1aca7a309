import { KINDS } from '../../extraction/languages/en/events/mentions/clause-units.ts';
import { MENTION_BITS } from '../../extraction/languages/en/events/mentions/features.ts';
import { MENTION_WIDTH } from '../../extraction/languages/en/events/mentions/judge-clauses.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import { dropOut, Learner, MIN_ERROR } from '../learner.ts';
import { randomOf, shuffled } from '../random.ts';
import type { ClauseExample } from './report.ts';

/** Words are dropped more often than structure, so that the model leans on the latter. */
const SETTINGS = { rounds: 20, rate: 0.05, structure: 0.1, words: 0.3, seed: 5 };

/** Trains which clauses are evidence of each kind of event: logistic regression by kind. */
export function trainMentions(examples: readonly ClauseExample[]): WeightTable {
  const learner = new Learner(MENTION_BITS, MENTION_WIDTH);
  const random = randomOf(SETTINGS.seed);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const rate = SETTINGS.rate / (1 + round / 2);
    for (const example of shuffled(examples, random)) learn(learner, example, rate, random);
  }
  return learner.table();
}

function learn(
  learner: Learner,
  { rows, structure, labels }: ClauseExample,
  rate: number,
  random: () => number,
): void {
  const kept = rows.slice();
  const words = kept.slice(structure);
  const first = dropOut(kept, structure, SETTINGS.structure, random);
  const more = dropOut(words, words.length, SETTINGS.words, random);
  kept.set(words.subarray(0, more), first);
  for (let kind = 0; kind < KINDS.length; kind++) {
    const label = labels[kind];
    if (label === null || label === undefined) continue;
    const score = learner.scoreOf(kept, 0, first + more, kind);
    const error = 1 / (1 + Math.exp(-score)) - label;
    if (Math.abs(error) >= MIN_ERROR) {
      learner.learn(kept, 0, first + more, kind, error, rate);
    }
  }
}
