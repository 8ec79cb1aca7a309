import { calibrationError, type Dispatch } from '../../evaluation/index.ts';
import { probabilityOf, type Weights } from '../../extraction/confidence/logistic.ts';
import type { ConfidenceWeights } from '../../extraction/languages/en/confidence/index.ts';
import type { QuotesRead } from '../attribution/read-quotes.ts';
import { fitLogistic, type Judged } from './fit-logistic.ts';
import { judgeEvents } from './judge-events.ts';
import { judgeQuotes } from './judge-quotes.ts';

/** What confidence is fitted on. */
export interface ConfidenceData {
  /** Quotes found by models that have not seen their article. */
  unseen: readonly QuotesRead[];
  /** Those that the rules were written on. */
  dispatches: readonly Dispatch[];
  /** Those that nobody looked at; only how often the reader is right is taken from them. */
  heldOut: readonly Dispatch[];
}

/**
 * Fits what confidence means: quotes by models that have not seen their article, events by annotated
 * dispatches with a level of their own for reports that are new. `onStep` is told what is done next,
 * and the calibration error on articles that were left out of the fit.
 */
export function trainConfidence(
  { unseen, dispatches, heldOut }: ConfidenceData,
  onStep: (step: string) => void,
): ConfidenceWeights {
  const { MARKED, REPORTED } = judgeQuotes(unseen);
  const events = [
    ...dispatches.map((dispatch) => judgeEvents(dispatch, true)),
    ...heldOut.map((dispatch) => judgeEvents(dispatch, false)),
  ];
  return {
    MARKED: fit('quotes in marks', MARKED, onStep),
    REPORTED: fit('reported clauses', REPORTED, onStep),
    EVENT: fit('events', events, onStep),
  };
}

const FOLDS = 5;

/** The weights over all articles; the error is that of folds, on what is not SEEN. */
function fit(
  name: string,
  byArticle: readonly (readonly Judged[])[],
  onStep: (step: string) => void,
): Weights {
  const forecasts = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitLogistic(byArticle.filter((_, i) => i % FOLDS !== fold).flat());
    const others = byArticle.filter((_, i) => i % FOLDS === fold).flat();
    return others
      .filter(({ evidence }) => !evidence.SEEN)
      .map(({ evidence, right }) => ({ confidence: probabilityOf(evidence, weights), right }));
  });
  const error = calibrationError(forecasts)?.toFixed(1) ?? '-';
  onStep(`confidence of ${name}: ${forecasts.length} judged, off by ${error} points`);
  const { SEEN: _, ...weights } = fitLogistic(byArticle.flat());
  return weights;
}
