import { extract, readDocument } from '../extraction/index.ts';
import type { Measure, TestSet } from './measure.ts';
import { type Outcome, percentOf, sumOutcomes } from './scoring/outcome.ts';

/** One measured row. */
export interface Figure {
  on: string;
  measure: string;
  /** Per cent, a number of misses, or points of difference; null where there was nothing to measure. */
  figure: number | null;
  unit: 'PERCENT' | 'COUNT' | 'POINTS';
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
  const { name, goal = null, counts = false } = measure;
  const figure = counts ? outcome.misses.length : percentOf(outcome);
  return {
    on,
    measure: name,
    figure,
    unit: counts ? 'COUNT' : 'PERCENT',
    goal,
    reached: goal === null || (figure !== null && (counts ? figure <= goal : figure >= goal)),
    misses: outcome.misses,
  };
}
