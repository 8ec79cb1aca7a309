/** What speaks for and against an item: features by name, of which those left out are 0. */
export type Evidence = Readonly<Record<string, number>>;

/** A weight for each feature, and `bias` for none; features without one say nothing. */
export type Weights = Readonly<Record<string, number>>;

/** Probabilities beyond this are told apart no more. */
const MOST = 0.999;

/**
 * The probability that an item is right, by logistic regression over its evidence, to three digits.
 * With the log-odds of a model as the feature this is the scaling of Platt (Advances in Large Margin
 * Classifiers, 1999).
 */
export function probabilityOf(evidence: Evidence, weights: Weights): number {
  let sum = weights.bias ?? 0;
  for (const name in evidence) sum += evidence[name]! * (weights[name] ?? 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** The log-odds of a probability, kept finite. */
export function logOdds(probability: number): number {
  const bounded = Math.min(MOST, Math.max(1 - MOST, probability));
  return Math.log(bounded / (1 - bounded));
}
