import {
  bestPath,
  type Chain,
  nodeProbability,
  pathLogProbability,
  type Sums,
  sumPaths,
} from '../../../learning/chain.ts';
import { addScores } from '../../../learning/weight-table.ts';
import type { TextParts } from '../../../reading.ts';
import type { TokenRange } from '../../../text/token-range.ts';
import type { Span } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { type ClauseScorer, clauseChain } from './clause-chain.ts';
import { cuenessOf, tagCues } from './cue-tagger.ts';
import { frameOf, NO_QUOTES } from './frame.ts';
import { type AttributionModels, attributionModels } from './models.ts';
import { PARTS, Part } from './parts.ts';
import { signsOf } from './signs.ts';
import { windowOf } from './windows.ts';
import { readWords } from './words.ts';

/** Words that say, think or want something, what it is and who does, in token indexes. */
export interface Attribution {
  cue: number;
  /** At least one range, in the order of the text. */
  content: TokenRange[];
  /** The tokens that name the source; null where none do. */
  source: TokenRange | null;
  /** That the cue is one. */
  probability: number;
  /** That the likeliest token of a source is one, also where it is too unlikely to be taken. */
  sourceProbability: number;
  /** The logarithm of the probability of content and source as a whole, as they stand here. */
  partsLogProbability: number;
}

/** A cue at least this likely is taken for one by itself. */
export const LIKELY_CUE = 0.3;
/** A cue at least this likely is looked at where quotation marks bear it out. */
const FAINT_CUE = 0.05;
/** So many cues of one sentence are looked at; none that was written to be read has more. */
const MAX_CUES = 24;
/** So many cues of one text are looked at; a megabyte of news has half as many. */
const MAX_CUES_OF_TEXT = 12_000;
/** A source less likely than this is taken for none. */
const MIN_SOURCE = 0.25;

/**
 * All attributions of a text in the order of their cues, also those that nest: a tagger finds the
 * cues, and a conditional random field over the words around each finds content and source.
 */
export function findAttributions(
  parts: TextParts,
  pieces: readonly Span[],
  sources: readonly PhraseSource[],
  models: AttributionModels = attributionModels(),
): Attribution[] {
  const { tokens } = parts;
  const words = readWords(parts, pieces, sources, models.speech);
  const cues = tagCues(words, tokens, models.cue);
  const cueness = cuenessOf(cues);
  const signs = signsOf(tokens);
  const scorer = scorerOf(models);
  const found: Attribution[] = [];
  let ofSentence = 0;
  let ofText = 0;
  for (let cue = 0; cue < cues.length && ofText < MAX_CUES_OF_TEXT; cue++) {
    const probability = cues[cue]!;
    if (cue > 0 && words.sentence[cue] !== words.sentence[cue - 1]) ofSentence = 0;
    if (probability < FAINT_CUE || ofSentence === MAX_CUES) continue;
    ofSentence++;
    ofText++;
    const window = windowOf(words, cue);
    const frame = frameOf(words, signs, cueness, cue, window);
    if (probability < LIKELY_CUE && frame.quotes === NO_QUOTES) continue;
    const chain = clauseChain(words, cueness, frame, scorer);
    const path = bestPath(chain);
    const content = contentOf(path, window.from);
    if (content.length === 0) continue;
    const sums = sumPaths(chain);
    found.push({
      cue,
      content,
      probability,
      partsLogProbability: pathLogProbability(chain, sums, path),
      ...sourceOf(chain, sums, window.from),
    });
  }
  return found;
}

function scorerOf({ node, step }: AttributionModels): ClauseScorer {
  return {
    addNode(k, { rows, count }, nodes) {
      addScores(node, rows, count, nodes, k * PARTS);
    },
    addStep(k, { rows, count }, steps) {
      addScores(step, rows, count, steps, k * PARTS * PARTS);
    },
  };
}

function contentOf(path: Uint8Array, from: number): TokenRange[] {
  const ranges: TokenRange[] = [];
  for (let k = 0; k < path.length; k++) {
    const part = path[k];
    if (part === Part.OPENS) ranges.push({ from: from + k, to: from + k + 1 });
    else if (part === Part.GOES_ON) ranges.at(-1)!.to = from + k + 1;
  }
  return ranges;
}

/** The tokens around the likeliest one that are as good as it or nearly. */
function sourceOf(
  chain: Chain,
  sums: Sums,
  start: number,
): Pick<Attribution, 'source' | 'sourceProbability'> {
  const probabilities = new Float64Array(chain.length);
  let best = 0;
  for (let k = 0; k < chain.length; k++) {
    probabilities[k] = nodeProbability(chain, sums, k, Part.SOURCE);
    if (probabilities[k]! > probabilities[best]!) best = k;
  }
  const most = probabilities[best]!;
  if (most <= MIN_SOURCE) return { source: null, sourceProbability: most };
  let [from, to] = [best, best + 1];
  while (from > 0 && probabilities[from - 1]! > most / 2) from--;
  while (to < chain.length && probabilities[to]! > most / 2) to++;
  return { source: { from: start + from, to: start + to }, sourceProbability: most };
}
