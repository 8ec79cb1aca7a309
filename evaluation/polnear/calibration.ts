import type { Extraction } from '../../extraction/index.ts';
import { forecastOutcome, type Outcome } from '../scoring/outcome.ts';
import type { PolnearArticle } from './article.ts';
import { type JudgedQuote, judgedMarked, judgedReported } from './right-quotes.ts';

/** How far the confidence of quotes in marks lies from what is right. */
export function markedCalibration(article: PolnearArticle, extraction: Extraction): Outcome {
  return calibrationOf(judgedMarked(article, extraction));
}

/** How far the confidence of reported clauses lies from what is right. */
export function reportedCalibration(article: PolnearArticle, extraction: Extraction): Outcome {
  return calibrationOf(judgedReported(article, extraction));
}

function calibrationOf(judged: readonly JudgedQuote[]): Outcome {
  return forecastOutcome(judged.map(({ quote: { confidence }, right }) => ({ confidence, right })));
}
