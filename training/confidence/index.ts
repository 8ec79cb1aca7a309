import { calibrationError } from '../../evaluation/index.ts';
import { probabilityOf, type Weights } from '../../extraction/confidence/logistic.ts';
import type { ConfidenceWeights } from '../../extraction/languages/en/confidence/index.ts';
import type { QuotesRead } from '../attribution/read-quotes.ts';
import { fitLogistic, type Judged } from './fit-logistic.ts';
import { judgeQuotes } from './judge-quotes.ts';

/** What confidence is fitted on: items found by models that have not seen their article. */
export interface ConfidenceData {
  quotes: readonly QuotesRead[];
  /** The judged events of each report. */
  events: readonly (readonly Judged[])[];
}

/**
 * Fits what confidence means. `onStep` is told what is done next, and the calibration error on
 * articles that were left out of the fit.
 */
export function trainConfidence(
  { quotes, events }: ConfidenceData,
  onStep: (step: string) => void,
): ConfidenceWeights {
  const { MARKED, REPORTED } = judgeQuotes(quotes);
  return {
    MARKED: fit('quotes in marks', MARKED, onStep),
    REPORTED: fit('reported clauses', REPORTED, onStep),
    EVENT: fit('events', events, onStep),
  };
}

const FOLDS = 5;

/** The weights over all articles; the error is that of folds. */
function fit(
  name: string,
  byArticle: readonly (readonly Judged[])[],
  onStep: (step: string) => void,
): Weights {
  const forecasts = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitLogistic(byArticle.filter((_, i) => i % FOLDS !== fold).flat());
    const others = byArticle.filter((_, i) => i % FOLDS === fold).flat();
    return others.map(({ evidence, right }) => ({
      confidence: probabilityOf(evidence, weights),
      right,
    }));
  });
  const error = calibrationError(forecasts)?.toFixed(1) ?? '-';
  onStep(`confidence of ${name}: ${forecasts.length} judged, off by ${error} points`);
  return fitLogistic(byArticle.flat());
}
