import {
  FIGURE_BITS,
  QUESTIONS,
} from '../../extraction/languages/en/events/figures/figure-model.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import { dropOut, Learner, MIN_ERROR } from '../learner.ts';
import { randomOf, shuffled } from '../random.ts';
import type { FigureExample } from './examples.ts';

const SETTINGS = { rounds: 12, rate: 0.25, dropped: 0.5, seed: 11 };

/** Trains the judge of figures: a logistic regression for each question, over shared features. */
export function trainFigures(examples: readonly FigureExample[]): WeightTable {
  const learner = new Learner(FIGURE_BITS, QUESTIONS.length);
  const random = randomOf(SETTINGS.seed);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const rate = SETTINGS.rate / (1 + round / 2);
    for (const { rows, answers } of shuffled(examples, random)) {
      const kept = rows.slice();
      const count = dropOut(kept, kept.length, SETTINGS.dropped, random);
      for (const [column, answer] of answers.entries()) {
        if (answer === null) continue;
        const score = learner.scoreOf(kept, 0, count, column);
        const error = 1 / (1 + Math.exp(-score)) - answer;
        if (Math.abs(error) >= MIN_ERROR) learner.learn(kept, 0, count, column, error, rate);
      }
    }
  }
  return learner.table();
}
