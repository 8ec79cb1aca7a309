import { judgedMarked, judgedReported } from '../../evaluation/index.ts';
import type { QuoteExtraction } from '../../extraction/types.ts';
import type { QuotesRead } from '../attribution/read-quotes.ts';
import type { Judged } from './fit-logistic.ts';

/** Quotes of one article after the other, in marks and reported. */
export interface JudgedQuotes {
  MARKED: Judged[][];
  REPORTED: Judged[][];
}

/** Judges the quotes found in articles that the models have not seen. */
export function judgeQuotes(unseen: readonly QuotesRead[]): JudgedQuotes {
  const evidenced = (
    { trace }: QuotesRead,
    items: readonly { quote: QuoteExtraction; right: boolean }[],
  ) =>
    items.flatMap(({ quote, right }) => {
      const evidence = trace.evidenceOf(quote);
      return evidence ? [{ evidence, right }] : [];
    });
  return {
    MARKED: unseen.map((read) => evidenced(read, judgedMarked(read.article, read))),
    REPORTED: unseen.map((read) => evidenced(read, judgedReported(read.article, read))),
  };
}
