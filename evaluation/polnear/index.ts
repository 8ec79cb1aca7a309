import type { Extraction } from '../../extraction/index.ts';
import type { TestSet } from '../measure.ts';
import { percentOf, sumOutcomes } from '../scoring/outcome.ts';
import type { PolnearArticle } from './article.ts';
import { contentAndSource, contentExact, contentOverlap } from './attributions.ts';
import { markedCalibration, reportedCalibration } from './calibration.ts';
import { quoteSpeakers, verbatimQuotes } from './verbatim-quotes.ts';

export { polnearArticle } from './article.ts';

/** What is measured on political news with every attribution annotated. */
export function polnearSet(articles: readonly PolnearArticle[]): TestSet<PolnearArticle> {
  return {
    name: 'polnear.dev',
    articles,
    idOf: ({ id }) => id,
    inputOf: ({ text, date }) => ({ text, publishedAt: date }),
    measures: [
      { name: 'verbatim quotes, exact span F1', goal: 98, score: verbatimQuotes },
      { name: 'their speaker mention (right words)', goal: 90, score: quoteSpeakers },
      { name: 'all attributions, content overlap F1', goal: 65, score: contentOverlap },
      { name: 'content, exact F1', goal: 45, score: contentExact },
      { name: 'content overlap and source right, joint F1', goal: 58, score: contentAndSource },
      {
        name: 'quotes in marks, expected calibration error',
        goal: 5,
        calibrates: true,
        score: markedCalibration,
      },
      {
        name: 'reported clauses, expected calibration error',
        goal: 5,
        calibrates: true,
        score: reportedCalibration,
      },
    ],
  };
}

/** An article with what was found in it. */
export interface PolnearReading {
  article: PolnearArticle;
  extraction: Extraction;
}

/** Scores what was found in some articles, in per cent by each measure of quotes. */
export function polnearFigures(
  readings: readonly PolnearReading[],
): { measure: string; figure: number | null }[] {
  return polnearSet([])
    .measures.filter(({ calibrates }) => !calibrates)
    .map(({ name, score }) => {
      const outcomes = readings.map(({ article, extraction }) => score(article, extraction));
      return { measure: name, figure: percentOf(sumOutcomes(outcomes)) };
    });
}
