import type { PolnearArticle } from '../../evaluation/index.ts';
import { Trace } from '../../extraction/explain/trace.ts';
import { readDocument } from '../../extraction/index.ts';
import { readActors } from '../../extraction/languages/en/actors/index.ts';
import type { AttributionModels } from '../../extraction/languages/en/attribution/index.ts';
import { english } from '../../extraction/languages/en/index.ts';
import { readPieces, readQuotes } from '../../extraction/languages/en/quotes/index.ts';
import { partsOf } from '../../extraction/read.ts';
import type { Document, QuoteExtraction } from '../../extraction/types.ts';
import { trainAttributions } from './index.ts';

/** An article with the quotes that some models find in it, and why. */
export interface QuotesRead {
  article: PolnearArticle;
  document: Document;
  quotes: QuoteExtraction[];
  trace: Trace;
}

/** In how many parts the articles are cut, so that none is read by models that have seen it. */
const FOLDS = 3;

/** Reads each article with models that are trained on others. */
export function readUnseen(
  articles: readonly PolnearArticle[],
  onStep: (step: string) => void,
): QuotesRead[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    onStep(`reading by models of other articles, ${fold + 1} of ${FOLDS}`);
    const others = articles.filter((_, i) => i % FOLDS !== fold);
    const models = trainAttributions(others, () => {});
    return articles
      .filter((_, i) => i % FOLDS === fold)
      .map((article) => readQuotesOf(article, models));
  });
}

/** Reads the quotes of an article with these models. */
export function readQuotesOf(article: PolnearArticle, models: AttributionModels): QuotesRead {
  const trace = new Trace();
  const document = readDocument({ text: article.text, publishedAt: article.date });
  const parts = { ...partsOf(document, english.text), trace };
  const pieces = readPieces(parts);
  const quotes = readQuotes(parts, pieces, readActors(parts, pieces).sources, models);
  return { article, document, quotes, trace };
}
