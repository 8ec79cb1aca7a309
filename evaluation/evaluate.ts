import { extract, readDocument } from '../extraction/index.ts';
import { binsOf, calibrationError, type Forecast } from './calibration.ts';
import type { Measure, TestSet } from './measure.ts';
import { type Outcome, percentOf, sumOutcomes } from './scoring/outcome.ts';

/** One measured row. */
export interface Figure {
  on: string;
  measure: string;
  /**
   * Per cent, a number of misses, points of difference, or points of error; null where there was
   * nothing to measure.
   */
  figure: number | null;
  unit: 'PERCENT' | 'COUNT' | 'POINTS' | 'ERROR';
  /** Null where the figure is only shown. */
  goal: number | null;
  reached: boolean;
  /** A line each, with the article's id in front. */
  misses: string[];
}

/** Extracts every article of a set once and scores it by each measure; `step` is told of each article. */
export function evaluate<Article>(set: TestSet<Article>, step: () => void = () => {}): Figure[] {
  const outcomes = set.articles.map((article) => {
    const row = scoreArticle(set, article);
    step();
    return row;
  });
  return set.measures.map((measure, column) =>
    figureOf(set.name, measure, sumOutcomes(outcomes.map((row) => row[column]!))),
  );
}

function scoreArticle<Article>(set: TestSet<Article>, article: Article): Outcome[] {
  const extraction = extract(readDocument(set.inputOf(article)));
  return set.measures.map((measure) => {
    const outcome = measure.score(article, extraction);
    return { ...outcome, misses: outcome.misses.map((miss) => `${set.idOf(article)}: ${miss}`) };
  });
}

function figureOf<Article>(on: string, measure: Measure<Article>, outcome: Outcome): Figure {
  const { name, goal = null, counts = false, calibrates = false } = measure;
  const { misses, forecasts = [] } = outcome;
  if (calibrates) {
    const error = calibrationError(forecasts);
    const row = { on, measure: name, figure: error, unit: 'ERROR' as const, goal };
    return { ...row, reached: isReached(error, goal, true), misses: binLines(forecasts) };
  }
  const figure = counts ? misses.length : percentOf(outcome);
  const row = { on, measure: name, figure, unit: counts ? 'COUNT' : 'PERCENT', goal } as const;
  return { ...row, reached: isReached(figure, goal, counts), misses };
}

function isReached(figure: number | null, goal: number | null, isMost: boolean): boolean {
  return goal === null || (figure !== null && (isMost ? figure <= goal : figure >= goal));
}

/** 'of 120 items said to be right with 0.86 there are 0.80' */
function binLines(forecasts: readonly Forecast[]): string[] {
  return binsOf(forecasts).map(
    ({ of, said, right }) =>
      `of ${of} items said to be right with ${said.toFixed(2)} there are ${right.toFixed(2)}`,
  );
}
