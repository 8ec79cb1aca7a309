import type { WeightTable } from '../extraction/learning/weight-table.ts';
import { dropOut, Learner, MIN_ERROR } from './learner.ts';
import { randomOf, shuffled } from './random.ts';

/** A choice among options, each as the rows of its features; `right` is the index of the right one. */
export interface Choice {
  options: readonly Int32Array[];
  right: number;
}

/** How choices are learnt. */
export interface ChoiceSettings {
  /** The table has 2 to this power rows. */
  bits: number;
  epochs: number;
  rate: number;
  /** The share of features that is left out at random. */
  drop: number;
}

const SEED = 20_261_123;

/**
 * Learns to choose: a log-linear model over the options of each choice, by stochastic gradients. The
 * same choices always give the same weights.
 */
export function trainChoices(choices: readonly Choice[], settings: ChoiceSettings): WeightTable {
  const { bits, epochs, rate, drop } = settings;
  const learner = new Learner(bits, 1);
  const random = randomOf(SEED);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { options, right } of shuffled(choices, random)) {
      const kept = options.map((rows) => {
        const left = rows.slice();
        return { rows: left, count: dropOut(left, left.length, drop, random) };
      });
      const scores = kept.map(({ rows, count }) => learner.scoreOf(rows, 0, count, 0));
      for (const [i, share] of softmax(scores).entries()) {
        const error = share - Number(i === right);
        const { rows, count } = kept[i]!;
        if (Math.abs(error) > MIN_ERROR) learner.learn(rows, 0, count, 0, error, rate);
      }
    }
    if (epoch >= epochs / 2) learner.remember();
  }
  return learner.table();
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}
