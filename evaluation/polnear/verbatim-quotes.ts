import type { Extraction, QuoteExtraction, Span } from '../../extraction/index.ts';
import { type Matching, matchBest, matchingOutcome } from '../scoring/matching.ts';
import { type Outcome, shareOutcome } from '../scoring/outcome.ts';
import { overlap, sameWords } from '../scoring/spans.ts';
import { shown } from '../scoring/words.ts';
import type { PolnearArticle } from './article.ts';

/** What has fewer words, or stands between single marks (''so'' too), is not annotated; found, it is left out. */
const MIN_WORDS = 4;
const SINGLE_MARK = /['‘’`]/;
const LETTER = /[\p{L}\p{N}]/u;

type GoldQuote = PolnearArticle['quotes'][number];

/** Annotated and found quotes in marks that are the same words; those that are never annotated are left out. */
export function matchQuotes(
  { text, quotes }: PolnearArticle,
  extraction: Pick<Extraction, 'quotes'>,
): Matching<GoldQuote, QuoteExtraction> {
  const found = extraction.quotes.filter(
    ({ kind, span }) => kind !== 'INDIRECT' && isScored(text, span),
  );
  return matchBest(quotes, found, (a, { span }) => Number(sameWords(text, a, span)));
}

function isScored(text: string, { start, end }: Span): boolean {
  const words = text
    .slice(start, end)
    .split(/\s+/)
    .filter((word) => LETTER.test(word));
  return words.length >= MIN_WORDS && !SINGLE_MARK.test(text[start - 1] ?? '');
}

/** F1 of quotes between marks: the same words, white space and punctuation at the edges aside. */
export function verbatimQuotes(article: PolnearArticle, extraction: Extraction): Outcome {
  const show = ({ start, end }: Span) => shown(article.text.slice(start, end));
  return matchingOutcome(matchQuotes(article, extraction), show, ({ span }) => show(span));
}

/**
 * Of all annotated quotes, the share that was found with a speaker mention that overlaps an annotated
 * one. A quote that was not found is wrong; one without an annotated source must have none.
 */
export function quoteSpeakers(article: PolnearArticle, extraction: Extraction): Outcome {
  const sources = new Map(article.attributions.map(({ id, source }) => [id, source]));
  const found = new Map(matchQuotes(article, extraction).pairs);
  const sourcesOf = (quote: GoldQuote) => sources.get(quote.attribution) ?? [];
  return shareOutcome(
    article.quotes,
    (quote) => {
      const match = found.get(quote);
      return match !== undefined && isSource(match, sourcesOf(quote));
    },
    (quote) => {
      const text = (span: Span | null | undefined) =>
        span ? shown(article.text.slice(span.start, span.end)) : 'nobody';
      const came = found.has(quote) ? text(found.get(quote)?.speakerSpan) : 'no quote';
      return `${text(quote)} by ${text(sourcesOf(quote)[0])}, came ${came}`;
    },
  );
}

/** Whether a quote's speaker mention is among the annotated sources; none where there are none. */
export function isSource(
  { speakerSpan }: Pick<QuoteExtraction, 'speakerSpan'>,
  sources: PolnearArticle['attributions'][number]['source'],
): boolean {
  if (speakerSpan === null) return sources.length === 0;
  return sources.some((source) => overlap(source, speakerSpan));
}
