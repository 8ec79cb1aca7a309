import { Features } from '../../../learning/features.ts';
import { scoreOf, type WeightTable } from '../../../learning/weight-table.ts';
import type { Token } from '../../../text/tokens.ts';
import { fillCueFeatures } from './cue-features.ts';
import type { Words } from './words.ts';

export const CUE_BITS = 19;

const features = new Features(CUE_BITS);

/** Whether a token may be the head of a cue: a word, or the colon behind a speaker's name. */
export function mayBeCue({ kind, text }: Token): boolean {
  return kind === 'WORD' || text === ':';
}

/** For each token the probability that it is the head of a cue: 'said', 'according', 'vow'. */
export function tagCues(words: Words, tokens: readonly Token[], table: WeightTable): Float64Array {
  const probabilities = new Float64Array(words.count);
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBeCue(tokens[i]!)) continue;
    fillCueFeatures(features, words, i);
    probabilities[i] = 1 / (1 + Math.exp(-scoreOf(table, features.rows, features.count)));
  }
  return probabilities;
}

/** The probabilities in steps from 0 to 3, as features of the words around. */
export function cuenessOf(probabilities: Float64Array): Uint8Array {
  const steps = new Uint8Array(probabilities.length);
  for (let i = 0; i < steps.length; i++) {
    const p = probabilities[i]!;
    if (p > 0.1) steps[i] = p > 0.7 ? 3 : p > 0.35 ? 2 : 1;
  }
  return steps;
}
