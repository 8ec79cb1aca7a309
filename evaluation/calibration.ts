/** What was said of an item, and whether it was so. */
export interface Forecast {
  /** The probability that it is right, 0 to 1. */
  confidence: number;
  right: boolean;
}

const BINS = 10;

/** The forecasts of one width of confidence. */
export interface Bin {
  of: number;
  /** Mean confidence, and the share that is right; 0 to 1. */
  said: number;
  right: number;
}

/** The forecasts in ten bins of equal width, from the least sure; empty bins are left out. */
export function binsOf(forecasts: readonly Forecast[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ of: 0, said: 0, right: 0 }));
  for (const { confidence, right } of forecasts) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.of++;
    bin.said += confidence;
    bin.right += Number(right);
  }
  return bins
    .filter(({ of }) => of > 0)
    .map(({ of, said, right }) => ({ of, said: said / of, right: right / of }));
}

/**
 * The expected calibration error in points: how far confidence lies from what is right, over ten
 * bins of equal width, each with the weight of its items (Guo and others, ICML 2017). Null where
 * there was nothing to judge.
 */
export function calibrationError(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null;
  const off = binsOf(forecasts).reduce(
    (sum, { of, said, right }) => sum + of * Math.abs(said - right),
    0,
  );
  return (100 * off) / forecasts.length;
}
