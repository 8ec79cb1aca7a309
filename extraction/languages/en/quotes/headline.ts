import type { Paragraph } from '../../../reading.ts';
import { contains } from '../../../text/span.ts';
import type { QuoteExtraction } from '../../../types.ts';

/** Gives a quote in the headline the speaker of the quote in the prose that it repeats. */
export function attributeHeadline(
  body: string,
  paragraphs: readonly Paragraph[],
  quotes: readonly QuoteExtraction[],
): void {
  const headline = paragraphs.find(({ kind }) => kind === 'HEADLINE');
  if (!headline) return;
  const inHeadline = quotes.filter(({ span }) => contains(headline, span));
  const others = quotes.filter(({ span, speaker }) => speaker && span.start >= headline.end);
  for (const quote of inHeadline.slice(0, MAX_QUOTES)) {
    if (quote.speaker !== null) continue;
    const words = plainWords(body, quote);
    quote.speaker =
      others.find((other) => plainWords(body, other).includes(words))?.speaker ?? null;
  }
}

/** How many quotes of a headline are looked for. */
const MAX_QUOTES = 4;

function plainWords(body: string, { span }: QuoteExtraction): string {
  const words = body.slice(span.start, span.end).toLowerCase().replaceAll('’', "'");
  return ` ${(words.match(/[\p{L}\p{N}']+/gu) ?? []).join(' ')} `;
}
