import { contains, firstFrom, overlaps } from '../../../text/span.ts';
import type { QuoteExtraction, Span } from '../../../types.ts';
import type { Told } from './told.ts';

/** Less likely acts are only told where words in marks bear them out. */
const MIN_PROBABILITY = 0.3;

/**
 * What is reported in the reporter's own words, sorted by start: each told content but what is
 * quoted as a whole. A clause with a quoted fragment in it counts; so do both halves of
 * 'The bridge, he said, was closed', as one group.
 */
export function readReported(
  told: readonly Told[],
  marked: readonly QuoteExtraction[],
): QuoteExtraction[] {
  const quoted = marked.map(({ span }) => span);
  return told.flatMap((act, index) => {
    if (act.probability < MIN_PROBABILITY) return [];
    const clauses = act.content.filter((span) => !isQuotedWhole(span, quoted));
    const group = act.content.length > 1 && clauses.length > 1 ? `told-${index + 1}` : null;
    return clauses.map(
      (span): QuoteExtraction => ({
        span,
        kind: 'INDIRECT',
        group,
        speaker: act.source?.actor ?? null,
        speakerSpan: act.source ? { ...act.source.head } : null,
        cueSpan: { ...act.cue },
        confidence: act.probability,
      }),
    );
  });
}

/** Whether a span is one quoted stretch, some of one, or reaches past it by signs alone. */
function isQuotedWhole(span: Span, quoted: readonly Span[]): boolean {
  const behind = firstFrom(quoted, span.end);
  for (let i = behind - 1; i >= 0 && i >= behind - 2; i--) {
    const quote = quoted[i]!;
    if (overlaps(quote, span) && contains({ start: quote.start - 1, end: quote.end + 1 }, span)) {
      return true;
    }
  }
  return false;
}
