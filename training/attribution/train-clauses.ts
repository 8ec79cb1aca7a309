import { clauseChain } from '../../extraction/languages/en/attribution/clause-chain.ts';
import { cuenessOf } from '../../extraction/languages/en/attribution/cue-tagger.ts';
import { type Frame, frameOf } from '../../extraction/languages/en/attribution/frame.ts';
import { Part } from '../../extraction/languages/en/attribution/parts.ts';
import { windowOf } from '../../extraction/languages/en/attribution/windows.ts';
import type { WeightTable } from '../../extraction/learning/weight-table.ts';
import { randomOf, shuffled } from '../random.ts';
import { ClauseLearner } from './clause-learner.ts';
import type { Annotated, Example } from './example.ts';

const SETTINGS = { rounds: 4, rate: 0.1, dropped: 0.2, seed: 11 };

/** Trains the field that finds content and source around a cue; `cues` are the tagger's answers. */
export function trainClauses(
  examples: readonly Example[],
  heads: readonly (readonly number[])[],
  cues: readonly Float64Array[],
  onRound: () => void,
): { node: WeightTable; step: WeightTable } {
  const random = randomOf(SETTINGS.seed);
  const learner = new ClauseLearner(SETTINGS.dropped, random);
  const acts = examples.flatMap((example, i) => actsOf(example, heads[i]!, cuenessOf(cues[i]!)));
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const rate = SETTINGS.rate / (1 + round / 2);
    for (const { words, cueness, frame, right } of shuffled(acts, random)) {
      learner.learn(clauseChain(words, cueness, frame, learner), right, rate);
    }
    onRound();
  }
  return { node: learner.node.table(), step: learner.step.table() };
}

/** One frame for each head; where two attributions share one, the first is learnt. */
function actsOf(
  { words, signs, annotated }: Example,
  heads: readonly number[],
  cueness: Uint8Array,
) {
  return annotated.flatMap((attribution, i) => {
    const head = heads[i]!;
    if (heads.indexOf(head) < i) return [];
    const frame = frameOf(words, signs, cueness, head, windowOf(words, head));
    return [{ words, cueness, frame, right: partsOf(attribution, frame) }];
  });
}

function partsOf({ content, source }: Annotated, { cue, window }: Frame): Uint8Array {
  const right = new Uint8Array(window.to - window.from);
  for (let k = 0; k < right.length; k++) {
    const i = window.from + k;
    if (i === cue) continue;
    const goesOn = k > 0 && (right[k - 1] === Part.OPENS || right[k - 1] === Part.GOES_ON);
    if (content.has(i)) right[k] = goesOn ? Part.GOES_ON : Part.OPENS;
    else if (source.has(i)) right[k] = Part.SOURCE;
  }
  return right;
}
