/**
 * Scores of the labels of a sequence (a linear-chain conditional random field: Lafferty, McCallum
 * and Pereira, ICML 2001). An impossible label or step has the score `NEVER`.
 */
export interface Chain {
  readonly labels: number;
  readonly length: number;
  /** `nodes[i * labels + y]`: label y at position i. */
  readonly nodes: Float64Array;
  /** `steps[(i * labels + x) * labels + y]`: from label x to label y at position i > 0. */
  readonly steps: Float64Array;
}

export const NEVER = -1e9;

/** The best label of each position (Viterbi). */
export function bestPath({ labels, length, nodes, steps }: Chain): Uint8Array {
  const path = new Uint8Array(length);
  const cameFrom = new Uint8Array(length * labels);
  let previous = nodes.slice(0, labels);
  let current = new Float64Array(labels);
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < labels; y++) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < labels; x++) {
        const score = previous[x]! + steps[(i * labels + x) * labels + y]!;
        if (score > best) [best, from] = [score, x];
      }
      current[y] = best + nodes[i * labels + y]!;
      cameFrom[i * labels + y] = from;
    }
    [previous, current] = [current, previous];
  }
  let label = 0;
  for (let y = 1; y < labels; y++) if (previous[y]! > previous[label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = cameFrom[i * labels + label]!;
  }
  return path;
}

/** Sums of the exponential scores of all ways to and from each label, scaled at each position. */
export interface Sums {
  /** The probability of each label at each position, given what stands before it. */
  readonly forward: Float64Array;
  /** Times `forward`, the probability of each label at each position. */
  readonly backward: Float64Array;
  /** `weights[(i * labels + x) * labels + y]`: the scaled weight of the step and of the label it leads to. */
  readonly weights: Float64Array;
  /** The logarithm of the sum over all ways. */
  readonly logZ: number;
}

/** Sums the ways through a chain (forward-backward, scaled: Rabiner, Proceedings of the IEEE 1989). */
export function sumPaths(chain: Chain): Sums {
  const { labels, length, nodes } = chain;
  const weights = new Float64Array(length * labels * labels);
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels).fill(1);
  let most = -Infinity;
  for (let y = 0; y < labels; y++) most = Math.max(most, nodes[y]!);
  for (let y = 0; y < labels; y++) forward[y] = Math.exp(nodes[y]! - most);
  let logZ = most + Math.log(scale(forward, 0, labels));
  for (let i = 1; i < length; i++) {
    const highest = weigh(chain, i, weights);
    const at = i * labels;
    for (let x = 0; x < labels; x++) {
      const before = forward[at - labels + x]!;
      for (let y = 0; y < labels; y++) {
        forward[at + y]! += before * weights[(at + x) * labels + y]!;
      }
    }
    const sum = scale(forward, at, labels);
    for (let k = at * labels; k < (at + labels) * labels; k++) weights[k]! /= sum;
    logZ += highest + Math.log(sum);
  }
  for (let i = length - 1; i > 0; i--) {
    const at = i * labels;
    for (let x = 0; x < labels; x++) {
      let sum = 0;
      for (let y = 0; y < labels; y++) {
        sum += weights[(at + x) * labels + y]! * backward[at + y]!;
      }
      backward[at - labels + x] = sum;
    }
  }
  return { forward, backward, weights, logZ };
}

/** Writes the weights of the steps into a position, the highest as 1; returns its score. */
function weigh({ labels, nodes, steps }: Chain, i: number, weights: Float64Array): number {
  const first = i * labels * labels;
  let highest = -Infinity;
  for (let k = 0; k < labels * labels; k++) {
    const score = steps[first + k]! + nodes[i * labels + (k % labels)]!;
    weights[first + k] = score;
    if (score > highest) highest = score;
  }
  for (let k = first; k < first + labels * labels; k++) {
    weights[k] = Math.exp(weights[k]! - highest);
  }
  return highest;
}

/** Makes the values of a position sum to 1; returns what they summed to. */
function scale(values: Float64Array, at: number, labels: number): number {
  let sum = 0;
  for (let y = 0; y < labels; y++) sum += values[at + y]!;
  for (let y = 0; y < labels; y++) values[at + y]! /= sum;
  return sum;
}

/** The probability of label `y` at position `i`. */
export function nodeProbability({ labels }: Chain, sums: Sums, i: number, y: number): number {
  const at = i * labels + y;
  return sums.forward[at]! * sums.backward[at]!;
}

/** The logarithm of the probability of a whole path. */
export function pathLogProbability(
  { labels, nodes, steps }: Chain,
  { logZ }: Sums,
  path: Uint8Array,
): number {
  let score = -logZ;
  for (let i = 0; i < path.length; i++) {
    const y = path[i]!;
    score += nodes[i * labels + y]!;
    if (i > 0) score += steps[(i * labels + path[i - 1]!) * labels + y]!;
  }
  return score;
}

/** The probability of the step from label `x` to label `y` at position `i` > 0. */
export function stepProbability(
  { labels }: Chain,
  { forward, backward, weights }: Sums,
  i: number,
  x: number,
  y: number,
): number {
  const step = weights[(i * labels + x) * labels + y]!;
  return forward[(i - 1) * labels + x]! * step * backward[i * labels + y]!;
}
