import { judgedMarked, judgedReported, type PolnearArticle } from '../../evaluation/index.ts';
import { Trace } from '../../extraction/explain/trace.ts';
import { readDocument } from '../../extraction/index.ts';
import { readActors } from '../../extraction/languages/en/actors/index.ts';
import type { AttributionModels } from '../../extraction/languages/en/attribution/index.ts';
import { english } from '../../extraction/languages/en/index.ts';
import { readPieces, readQuotes } from '../../extraction/languages/en/quotes/index.ts';
import { partsOf } from '../../extraction/read.ts';
import type { QuoteExtraction } from '../../extraction/types.ts';
import { trainAttributions } from '../attribution/index.ts';
import type { Judged } from './fit-logistic.ts';

/** Quotes of one article after the other, in marks and reported. */
export interface JudgedQuotes {
  MARKED: Judged[][];
  REPORTED: Judged[][];
}

/** In how many parts the articles are cut, so that none is read by models that have seen it. */
const FOLDS = 3;

/** Reads each article with models that are trained on others, and judges the quotes found. */
export function judgeQuotes(
  articles: readonly PolnearArticle[],
  onStep: (step: string) => void,
): JudgedQuotes {
  const judged: JudgedQuotes = { MARKED: [], REPORTED: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    onStep(`confidence of quotes, fold ${fold + 1} of ${FOLDS}`);
    const models = trainAttributions(
      articles.filter((_, i) => i % FOLDS !== fold),
      () => {},
    );
    for (let i = fold; i < articles.length; i += FOLDS) {
      const { MARKED, REPORTED } = judgeArticle(articles[i]!, models);
      judged.MARKED.push(MARKED);
      judged.REPORTED.push(REPORTED);
    }
  }
  return judged;
}

function judgeArticle(
  article: PolnearArticle,
  models: AttributionModels,
): Record<keyof JudgedQuotes, Judged[]> {
  const trace = new Trace();
  const document = readDocument({ text: article.text, publishedAt: article.date });
  const parts = { ...partsOf(document, english.text), trace };
  const pieces = readPieces(parts);
  const quotes = readQuotes(parts, pieces, readActors(parts, pieces).sources, models);
  const withEvidence = (items: readonly { quote: QuoteExtraction; right: boolean }[]) =>
    items.flatMap(({ quote, right }) => {
      const evidence = trace.evidenceOf(quote);
      return evidence ? [{ evidence, right }] : [];
    });
  return {
    MARKED: withEvidence(judgedMarked(article, { quotes })),
    REPORTED: withEvidence(judgedReported(article, { quotes })),
  };
}
