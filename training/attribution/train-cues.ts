import { fillCueFeatures } from '../../extraction/languages/en/attribution/cue-features.ts';
import { CUE_BITS, mayBeCue } from '../../extraction/languages/en/attribution/cue-tagger.ts';
import { Features } from '../../extraction/learning/features.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import { dropOut, Learner, MIN_ERROR } from '../learner.ts';
import { randomOf, shuffled } from '../random.ts';
import type { Example } from './example.ts';

const SETTINGS = { rounds: 3, rate: 0.12, dropped: 0.15, seed: 7 };

/** Trains the tagger of cue heads: logistic regression over every word. `heads` go with the examples. */
export function trainCues(
  examples: readonly Example[],
  heads: readonly (readonly number[])[],
): WeightTable {
  const learner = new Learner(CUE_BITS, 1);
  const features = new Features(CUE_BITS);
  const random = randomOf(SETTINGS.seed);
  const order = examples.map((example, i) => ({ example, heads: new Set(heads[i]) }));
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const rate = SETTINGS.rate / (1 + round / 2);
    for (const { example, heads } of shuffled(order, random)) {
      for (const [i, token] of example.tokens.entries()) {
        if (!mayBeCue(token)) continue;
        fillCueFeatures(features, example.words, i);
        const count = dropOut(features.rows, features.count, SETTINGS.dropped, random);
        const score = learner.scoreOf(features.rows, 0, count, 0);
        const error = 1 / (1 + Math.exp(-score)) - Number(heads.has(i));
        if (Math.abs(error) >= MIN_ERROR) learner.learn(features.rows, 0, count, 0, error, rate);
      }
    }
  }
  return learner.table();
}
