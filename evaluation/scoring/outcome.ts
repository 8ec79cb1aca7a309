import type { Forecast } from '../calibration.ts';

/**
 * What a measure saw: `right` of `of`, as whole numbers that add up over articles, and a line for
 * each miss. For an F1 `right` is twice the hits and `of` is found plus annotated.
 */
export interface Outcome {
  right: number;
  of: number;
  misses: string[];
  /** What was said of each item, where a measure judges confidence. */
  forecasts?: Forecast[];
}

/** Hits among what was found and what was annotated; its ratio is the F1. */
export function f1Outcome(hits: number, found: number, gold: number, misses: string[]): Outcome {
  return { right: 2 * hits, of: found + gold, misses };
}

/** The share of items that pass; `miss` tells of one that does not. */
export function shareOutcome<T>(
  items: readonly T[],
  isRight: (item: T) => boolean,
  miss: (item: T) => string,
): Outcome {
  const wrong = items.filter((item) => !isRight(item));
  return { right: items.length - wrong.length, of: items.length, misses: wrong.map(miss) };
}

/** What was said of some items, for a calibration error. */
export function forecastOutcome(forecasts: Forecast[]): Outcome {
  const right = forecasts.filter((each) => each.right).length;
  return { right, of: forecasts.length, misses: [], forecasts };
}

/** Outcomes of one measure on several articles as one. */
export function sumOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    right: outcomes.reduce((sum, { right }) => sum + right, 0),
    of: outcomes.reduce((sum, { of }) => sum + of, 0),
    misses: outcomes.flatMap(({ misses }) => misses),
    forecasts: outcomes.flatMap(({ forecasts = [] }) => forecasts),
  };
}

/** The outcome in per cent; null where there was nothing to measure. */
export function percentOf({ right, of }: Outcome): number | null {
  return of === 0 ? null : (100 * right) / of;
}
