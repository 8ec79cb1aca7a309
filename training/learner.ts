import { quantize, type WeightTable } from '../extraction/learning/weight-table.ts';

/** So little is learnt from a smaller error that the step is left out. */
export const MIN_ERROR = 0.003;

/**
 * The weights of a linear model while it is trained: each weight has a step size of its own, which
 * falls with what it has moved (AdaGrad: Duchi, Hazan and Singer, JMLR 2011).
 */
export class Learner {
  readonly weights: Float32Array;
  private readonly moved: Float32Array;
  private sum: Float32Array | undefined;
  private remembered = 0;

  /** A row of `width` weights for each of 2 to the power of `bits` features. */
  constructor(
    readonly bits: number,
    readonly width: number,
  ) {
    this.weights = new Float32Array(2 ** bits * width);
    this.moved = new Float32Array(2 ** bits * width).fill(1e-6);
  }

  /** Adds up the weights of a column over the rows `first` to `end`, exclusive, of the list. */
  scoreOf(rows: Int32Array, first: number, end: number, column: number): number {
    let sum = 0;
    for (let k = first; k < end; k++) sum += this.weights[rows[k]! * this.width + column]!;
    return sum;
  }

  /** Moves a column's weights of these rows against the gradient of the loss. */
  learn(
    rows: Int32Array,
    first: number,
    end: number,
    column: number,
    gradient: number,
    rate: number,
  ): void {
    for (let k = first; k < end; k++) {
      const at = rows[k]! * this.width + column;
      this.moved[at]! += gradient * gradient;
      this.weights[at]! -= (rate * gradient) / Math.sqrt(this.moved[at]!);
    }
  }

  /** Takes the weights as they are now into the average that is stored. */
  remember(): void {
    this.sum ??= new Float32Array(this.weights.length);
    for (let k = 0; k < this.weights.length; k++) this.sum[k]! += this.weights[k]!;
    this.remembered++;
  }

  /**
   * The weights in the form that is stored: their average over all times that were remembered (Polyak
   * and Juditsky, SIAM Journal on Control and Optimization 1992), or as they are now.
   */
  table(): WeightTable {
    const average = this.sum?.map((weight) => weight / this.remembered);
    return quantize(this.bits, this.width, average ?? this.weights);
  }
}

/**
 * Drops some of the first `count` rows at random, so that no feature is relied on alone (Srivastava
 * and others, JMLR 2014); returns how many are left.
 */
export function dropOut(
  rows: Int32Array,
  count: number,
  share: number,
  random: () => number,
): number {
  let kept = 0;
  for (let k = 0; k < count; k++) if (random() >= share) rows[kept++] = rows[k]!;
  return kept;
}
