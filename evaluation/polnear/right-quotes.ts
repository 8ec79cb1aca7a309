import type { Extraction, QuoteExtraction } from '../../extraction/index.ts';
import type { PolnearArticle } from './article.ts';
import { matchContents } from './attributions.ts';
import { isSource, matchQuotes } from './verbatim-quotes.ts';

/** A quote, and whether its words and its speaker mention are right. */
export interface JudgedQuote {
  quote: QuoteExtraction;
  right: boolean;
}

/** The quotes in marks that are scored: right where span and speaker mention are. */
export function judgedMarked(
  article: PolnearArticle,
  extraction: Pick<Extraction, 'quotes'>,
): JudgedQuote[] {
  const sources = new Map(article.attributions.map(({ id, source }) => [id, source]));
  const { pairs, surplus } = matchQuotes(article, extraction);
  return [
    ...pairs.map(([gold, quote]) => ({
      quote,
      right: isSource(quote, sources.get(gold.attribution) ?? []),
    })),
    ...surplus.map((quote) => ({ quote, right: false })),
  ];
}

/**
 * The reported clauses: right where their act of saying shares half of its words or more with an
 * annotated one and the speaker mention is right.
 */
export function judgedReported(
  article: PolnearArticle,
  extraction: Pick<Extraction, 'quotes'>,
): JudgedQuote[] {
  const { pairs, surplus } = matchContents(article, extraction);
  const acts = [
    ...pairs.map(([gold, act]) => ({ act, right: isSource(act, gold.source) })),
    ...surplus.map((act) => ({ act, right: false })),
  ];
  return acts.flatMap(({ act, right }) =>
    act.quotes.filter(({ kind }) => kind === 'INDIRECT').map((quote) => ({ quote, right })),
  );
}
