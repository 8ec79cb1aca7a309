import type { Trace } from '../../../explain/trace.ts';
import type { Paragraph } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import { contains } from '../../../text/span.ts';
import type { QuoteExtraction, Span } from '../../../types.ts';

/** How many quotes of a headline are looked for. */
const MAX_QUOTES = 4;

/**
 * The quotes in marks with those of the headline that the prose repeats: a stretch there is speech
 * where the prose quotes the same words, and without a speaker of its own it has theirs.
 */
export function withHeadline(
  body: string,
  paragraphs: readonly Paragraph[],
  stretches: readonly Span[],
  quotes: readonly QuoteExtraction[],
  trace?: Trace,
): QuoteExtraction[] {
  const headline = paragraphs.find(({ kind }) => kind === 'HEADLINE');
  if (!headline) return [...quotes];
  const inProse = quotes.filter(({ span }) => span.start >= headline.end);
  const inHeadline = stretches.filter((span) => contains(headline, span)).slice(0, MAX_QUOTES);
  const repeated = collect(inHeadline, (span): QuoteExtraction[] => {
    const own = quotes.find((quote) => quote.span.start === span.start);
    if (own && own.speaker !== null) return [own];
    const words = plainWords(body, span);
    const same = inProse.find((quote) => plainWords(body, quote.span).includes(words));
    if (!same || words.trim() === '') return own ? [own] : [];
    const { speaker, confidence } = same;
    const { start, end } = span;
    const alone = { group: null, speakerSpan: null, cueSpan: null };
    const repeat: QuoteExtraction = own
      ? { ...own, speaker }
      : { span: { start, end }, kind: 'PARTIAL', ...alone, speaker, confidence };
    if (own) trace?.carry(own, repeat);
    trace?.because(repeat, 'the prose quotes the same words', same.span);
    return [repeat];
  });
  const listed = new Set(inHeadline.map(({ start }) => start));
  return [...quotes.filter(({ span }) => !listed.has(span.start)), ...repeated];
}

function plainWords(body: string, { start, end }: Span): string {
  const words = body.slice(start, end).toLowerCase().replaceAll('’', "'");
  return ` ${(words.match(/[\p{L}\p{N}']+/gu) ?? []).join(' ')} `;
}
