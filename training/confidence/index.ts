import { calibrationError, type Dispatch, type PolnearArticle } from '../../evaluation/index.ts';
import { probabilityOf } from '../../extraction/confidence/logistic.ts';
import type { ConfidenceWeights } from '../../extraction/languages/en/confidence/index.ts';
import { fitLogistic, type Judged } from './fit-logistic.ts';
import { judgeEvents } from './judge-events.ts';
import { judgeQuotes } from './judge-quotes.ts';

/**
 * Fits what confidence means: quotes by models that have not seen their article, events by the
 * annotated dispatches. `onStep` is told what is done next, and the calibration error on articles
 * that were left out of the fit.
 */
export function trainConfidence(
  articles: readonly PolnearArticle[],
  dispatches: readonly Dispatch[],
  onStep: (step: string) => void,
): ConfidenceWeights {
  const { MARKED, REPORTED } = judgeQuotes(articles, onStep);
  return {
    MARKED: fit('quotes in marks', MARKED, onStep),
    REPORTED: fit('reported clauses', REPORTED, onStep),
    EVENT: fit('events', dispatches.map(judgeEvents), onStep),
  };
}

const FOLDS = 5;

function fit(
  name: string,
  byArticle: readonly (readonly Judged[])[],
  onStep: (step: string) => void,
) {
  const error = calibrationError(
    Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
      const weights = fitLogistic(byArticle.filter((_, i) => i % FOLDS !== fold).flat());
      const others = byArticle.filter((_, i) => i % FOLDS === fold).flat();
      return others.map(({ evidence, right }) => ({
        confidence: probabilityOf(evidence, weights),
        right,
      }));
    }),
  );
  const items = byArticle.flat();
  onStep(`confidence of ${items.length} ${name}, off by ${error?.toFixed(1)} points`);
  return fitLogistic(items);
}
