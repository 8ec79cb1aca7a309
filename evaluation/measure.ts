import type { DocumentInput, Extraction } from '../extraction/index.ts';
import type { Outcome } from './scoring/outcome.ts';

/** One row of the table: what is measured on each article, and the height to reach. */
export interface Measure<Article> {
  name: string;
  /** In per cent, to be reached or passed; with `counts`, the most that is allowed; none if left out. */
  goal?: number | undefined;
  /** The figure is the number of misses instead of a per cent. */
  counts?: boolean;
  /** The figure is the calibration error of the forecasts, in points; the goal is the most allowed. */
  calibrates?: boolean;
  score(article: Article, extraction: Extraction): Outcome;
}

/** Annotated articles with what is measured on them. */
export interface TestSet<Article> {
  name: string;
  articles: readonly Article[];
  idOf(article: Article): string;
  inputOf(article: Article): DocumentInput;
  measures: readonly Measure<Article>[];
}
