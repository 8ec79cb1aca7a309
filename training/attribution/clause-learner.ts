import {
  CLAUSE_BITS,
  type ClauseScorer,
} from '../../extraction/languages/en/attribution/clause-chain.ts';
import { PARTS } from '../../extraction/languages/en/attribution/parts.ts';
import {
  type Chain,
  nodeProbability,
  stepProbability,
  sumPaths,
} from '../../extraction/learning/chain.ts';
import type { Features } from '../../extraction/learning/features.ts';
import { dropOut, Learner, MIN_ERROR } from '../learner.ts';

/** The longest window, and the most rows that a position may have. */
const POSITIONS = 512;
const ROWS = 96;

/** Rows of features kept for each position of one chain, some dropped. */
class KeptRows {
  readonly rows = new Int32Array(POSITIONS * ROWS);
  private readonly ends = new Int32Array(POSITIONS);

  keep(k: number, { rows, count }: Features, share: number, random: () => number): void {
    const at = k * ROWS;
    this.rows.set(rows.subarray(0, count), at);
    this.ends[k] = at + dropOut(this.rows.subarray(at, at + count), count, share, random);
  }

  rangeOf(k: number): [first: number, end: number] {
    return [k * ROWS, this.ends[k]!];
  }
}

/** Scores chains by the weights as they are now, keeps their rows, and learns from the answer. */
export class ClauseLearner implements ClauseScorer {
  readonly node = new Learner(CLAUSE_BITS.node, PARTS);
  readonly step = new Learner(CLAUSE_BITS.step, PARTS * PARTS);
  private readonly nodeRows = new KeptRows();
  private readonly stepRows = new KeptRows();

  constructor(
    private readonly dropped: number,
    private readonly random: () => number,
  ) {}

  addNode(k: number, features: Features, nodes: Float64Array): void {
    this.nodeRows.keep(k, features, this.dropped, this.random);
    const [first, end] = this.nodeRows.rangeOf(k);
    for (let y = 0; y < PARTS; y++) {
      nodes[k * PARTS + y]! += this.node.scoreOf(this.nodeRows.rows, first, end, y);
    }
  }

  addStep(k: number, features: Features, steps: Float64Array): void {
    this.stepRows.keep(k, features, this.dropped, this.random);
    const [first, end] = this.stepRows.rangeOf(k);
    for (let xy = 0; xy < PARTS * PARTS; xy++) {
      const at = k * PARTS * PARTS + xy;
      steps[at]! += this.step.scoreOf(this.stepRows.rows, first, end, xy);
    }
  }

  /** Learns the right parts of the chain that was scored last (gradient of the log-likelihood). */
  learn(chain: Chain, right: Uint8Array, rate: number): void {
    const sums = sumPaths(chain);
    for (let k = 0; k < chain.length; k++) {
      const [first, end] = this.nodeRows.rangeOf(k);
      for (let y = 0; y < PARTS; y++) {
        const error = nodeProbability(chain, sums, k, y) - Number(right[k] === y);
        if (Math.abs(error) < MIN_ERROR) continue;
        this.node.learn(this.nodeRows.rows, first, end, y, error, rate);
      }
      if (k > 0) this.learnStep(chain, sums, right, k, rate);
    }
  }

  private learnStep(
    chain: Chain,
    sums: ReturnType<typeof sumPaths>,
    right: Uint8Array,
    k: number,
    rate: number,
  ): void {
    const [first, end] = this.stepRows.rangeOf(k);
    for (let x = 0; x < PARTS; x++) {
      for (let y = 0; y < PARTS; y++) {
        const taken = right[k - 1] === x && right[k] === y;
        const error = stepProbability(chain, sums, k, x, y) - Number(taken);
        if (Math.abs(error) < MIN_ERROR) continue;
        this.step.learn(this.stepRows.rows, first, end, x * PARTS + y, error, rate);
      }
    }
  }
}
