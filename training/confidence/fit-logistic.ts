import type { Evidence, Weights } from '../../extraction/confidence/logistic.ts';

/** An item with what speaks for it, and whether it was right. */
export interface Judged {
  evidence: Evidence;
  right: boolean;
}

const SETTINGS = { rounds: 20, shrinkage: 1 };

/**
 * The weights of a logistic regression with a ridge, by Newton's method (le Cessie and van
 * Houwelingen, Applied Statistics 1992), to three digits; `bias` alone is not shrunk.
 */
export function fitLogistic(items: readonly Judged[]): Weights {
  const names = [...new Set(items.flatMap(({ evidence }) => Object.keys(evidence)))].sort();
  const rows = items.map(({ evidence, right }) => ({
    values: [1, ...names.map((name) => evidence[name] ?? 0)],
    right: Number(right),
  }));
  const size = names.length + 1;
  const weights = new Array<number>(size).fill(0);
  for (let round = 0; round < SETTINGS.rounds; round++) {
    const slope = weights.map((weight, i) => (i === 0 ? 0 : SETTINGS.shrinkage * weight));
    const curve = weights.map((_, i) =>
      weights.map((_, k) => (i !== k ? 0 : i === 0 ? 1e-6 : SETTINGS.shrinkage)),
    );
    for (const { values, right } of rows) {
      const score = values.reduce((sum, value, i) => sum + value * weights[i]!, 0);
      const probability = 1 / (1 + Math.exp(-score));
      const spread = probability * (1 - probability);
      for (let i = 0; i < size; i++) {
        if (values[i] === 0) continue;
        slope[i]! += (probability - right) * values[i]!;
        for (let k = 0; k < size; k++) curve[i]![k]! += spread * values[i]! * values[k]!;
      }
    }
    for (const [i, step] of solve(curve, slope).entries()) weights[i]! -= step;
  }
  const rounded = weights.map((weight) => Math.round(weight * 1000) / 1000);
  return Object.fromEntries([
    ['bias', rounded[0]!],
    ...names.map((name, i) => [name, rounded[i + 1]!]),
  ]);
}

/** The solution of a positive definite system, by Gaussian elimination; the arguments are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let row = i + 1; row < size; row++) {
      const factor = matrix[row]![i]! / matrix[i]![i]!;
      for (let k = i; k < size; k++) matrix[row]![k]! -= factor * matrix[i]![k]!;
      right[row]! -= factor * right[i]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) right[i]! -= matrix[i]![k]! * right[k]!;
    right[i]! /= matrix[i]![i]!;
  }
  return right;
}
