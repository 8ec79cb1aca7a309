import type { Trace } from '../../../explain/trace.ts';
import { collect } from '../../../text/collect.ts';
import { firstFrom, overlaps } from '../../../text/span.ts';
import type { QuoteExtraction, Span } from '../../../types.ts';
import { LIKELY_CUE } from '../attribution/index.ts';
import { confidenceIn } from '../confidence/index.ts';
import { toldEvidence } from './confidence.ts';
import { wordsOf } from './piece.ts';
import type { Told } from './told.ts';

/** Fewer words are no clause: 'praised Norway'. */
const MIN_WORDS = 2;
/** So many words around what is quoted make a clause of their own: not 'that' or 'it' alone. */
const MIN_WORDS_AROUND = 2;
/** How many quoted stretches of one clause are looked at. */
const MAX_WITHIN = 20;

/**
 * What is reported in the reporter's own words, sorted by start: each told content but what is
 * quoted as a whole. A clause with a quoted fragment in it counts; so do both halves of
 * 'The bridge, he said, was closed', as one group.
 */
export function readReported(
  body: string,
  told: readonly Told[],
  marked: readonly QuoteExtraction[],
  trace?: Trace,
): QuoteExtraction[] {
  const quoted = marked.map(({ span }) => span);
  return collect(told, (act, index) => {
    if (act.probability < LIKELY_CUE) return [];
    const words = act.content.reduce((sum, span) => sum + wordsOf(body, span).length, 0);
    if (words < MIN_WORDS) return [];
    const clauses = act.content.filter((span) => !isQuotedWhole(body, span, quoted));
    const group = clauses.length > 1 ? `told-${index + 1}` : null;
    const evidence = toldEvidence(act);
    return clauses.map((span) => {
      const quote: QuoteExtraction = {
        span,
        kind: 'INDIRECT',
        group,
        speaker: act.source?.actor ?? null,
        speakerSpan: act.source ? { ...act.source.head } : null,
        cueSpan: { ...act.cue },
        confidence: confidenceIn('REPORTED', evidence),
      };
      trace?.because(quote, 'the models find it reported', act.cue, act.probability);
      trace?.weigh(quote, evidence);
      return quote;
    });
  });
}

/** Whether hardly a word of a span stands outside the quoted stretches. */
function isQuotedWhole(body: string, span: Span, quoted: readonly Span[]): boolean {
  const behind = firstFrom(quoted, span.end);
  const within = quoted
    .slice(Math.max(0, behind - MAX_WITHIN), behind)
    .filter((quote) => overlaps(quote, span));
  if (within.length === 0) return false;
  let around = 0;
  let from = span.start;
  for (const { start, end } of within) {
    if (start > from) around += wordsOf(body, { start: from, end: start }).length;
    from = Math.max(from, end);
  }
  if (span.end > from) around += wordsOf(body, { start: from, end: span.end }).length;
  return around < MIN_WORDS_AROUND;
}
