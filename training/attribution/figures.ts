import { polnearFigures } from '../../evaluation/index.ts';
import { EXTRACTOR } from '../../extraction/index.ts';
import type { QuotesRead } from './read-quotes.ts';

/** What the models are worth on some articles, in per cent. */
export interface ModelFigure {
  measure: string;
  figure: number | null;
}

/** Scores quotes as `npm run evaluate` does. */
export function figuresOf(read: readonly QuotesRead[]): ModelFigure[] {
  return polnearFigures(
    read.map(({ article, document, quotes }) => ({
      article,
      extraction: {
        extractor: { ...EXTRACTOR },
        document,
        actors: [],
        quotes,
        events: [],
        notes: [],
      },
    })),
  );
}
