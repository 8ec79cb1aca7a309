import { type Chain, NEVER } from '../../../learning/chain.ts';
import { Features } from '../../../learning/features.ts';
import { fillClauseFeatures, fillStepFeatures } from './clause-features.ts';
import type { Frame } from './frame.ts';
import { PARTS, Part } from './parts.ts';
import type { Words } from './words.ts';

/** Gives the scores of rows of features, as the trained or the training model has them. */
export interface ClauseScorer {
  /** Adds the scores of each part at position `k` to `nodes`. */
  addNode(k: number, features: Features, nodes: Float64Array): void;
  /** Adds the scores of each step into position `k` to `steps`. */
  addStep(k: number, features: Features, steps: Float64Array): void;
}

/** Bits of the tables of the parts and of the steps between them. */
export const CLAUSE_BITS = { node: 19, step: 16 } as const;

const nodeFeatures = new Features(CLAUSE_BITS.node);
const stepFeatures = new Features(CLAUSE_BITS.step);

/** The chain of parts over the window of a framed cue, in which the cue itself plays none. */
export function clauseChain(
  words: Words,
  cueness: Uint8Array,
  frame: Frame,
  scorer: ClauseScorer,
): Chain {
  const { cue, window } = frame;
  const length = window.to - window.from;
  const nodes = new Float64Array(length * PARTS);
  const steps = new Float64Array(length * PARTS * PARTS);
  for (let k = 0; k < length; k++) {
    const i = window.from + k;
    fillClauseFeatures(nodeFeatures, words, cueness, frame, i);
    scorer.addNode(k, nodeFeatures, nodes);
    if (k === 0) continue;
    fillStepFeatures(stepFeatures, words, cue, i);
    scorer.addStep(k, stepFeatures, steps);
    steps[(k * PARTS + Part.NONE) * PARTS + Part.GOES_ON] = NEVER;
    steps[(k * PARTS + Part.SOURCE) * PARTS + Part.GOES_ON] = NEVER;
  }
  nodes[Part.GOES_ON] = NEVER;
  const own = (cue - window.from) * PARTS;
  nodes.fill(NEVER, own + Part.OPENS, own + PARTS);
  return { labels: PARTS, length, nodes, steps };
}
