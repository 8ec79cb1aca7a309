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

/** Log-sums of the scores of all ways to and from each label, and of all ways. */
export interface Sums {
  forward: Float64Array;
  backward: Float64Array;
  logZ: number;
}

/** Sums the ways through a chain (forward-backward). */
export function sumPaths(chain: Chain): Sums {
  const { labels, length, nodes, steps } = chain;
  const forward = new Float64Array(length * labels);
  const backward = new Float64Array(length * labels);
  const terms = new Float64Array(labels);
  forward.set(nodes.subarray(0, labels));
  for (let i = 1; i < length; i++) {
    for (let y = 0; y < labels; y++) {
      for (let x = 0; x < labels; x++) {
        terms[x] = forward[(i - 1) * labels + x]! + steps[(i * labels + x) * labels + y]!;
      }
      forward[i * labels + y] = logSum(terms) + nodes[i * labels + y]!;
    }
  }
  for (let i = length - 2; i >= 0; i--) {
    for (let x = 0; x < labels; x++) {
      for (let y = 0; y < labels; y++) {
        const next = (i + 1) * labels + y;
        terms[y] = steps[((i + 1) * labels + x) * labels + y]! + nodes[next]! + backward[next]!;
      }
      backward[i * labels + x] = logSum(terms);
    }
  }
  return { forward, backward, logZ: logSum(forward.subarray((length - 1) * labels)) };
}

/** The probability of label `y` at position `i`. */
export function nodeProbability({ labels }: Chain, sums: Sums, i: number, y: number): number {
  const at = i * labels + y;
  return Math.exp(sums.forward[at]! + sums.backward[at]! - sums.logZ);
}

/** The logarithm of the probability of a whole path. */
export function pathLogProbability(
  { labels, nodes, steps }: Chain,
  { logZ }: Sums,
  path: Uint8Array,
): number {
  let score = -logZ;
  for (const [i, y] of path.entries()) {
    score += nodes[i * labels + y]!;
    if (i > 0) score += steps[(i * labels + path[i - 1]!) * labels + y]!;
  }
  return score;
}

/** The probability of the step from label `x` to label `y` at position `i` > 0. */
export function stepProbability(chain: Chain, sums: Sums, i: number, x: number, y: number): number {
  const { labels, nodes, steps } = chain;
  const at = i * labels + y;
  const score = sums.forward[(i - 1) * labels + x]! + steps[(i * labels + x) * labels + y]!;
  return Math.exp(score + nodes[at]! + sums.backward[at]! - sums.logZ);
}

function logSum(terms: Float64Array): number {
  let most = -Infinity;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) if (term > most - 40) sum += Math.exp(term - most);
  return most + Math.log(sum);
}
