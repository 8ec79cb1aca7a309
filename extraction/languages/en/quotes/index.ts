import type { TextParts } from '../../../reading.ts';
import { overlapTest } from '../../../text/span.ts';
import type { QuoteExtraction } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { findAttributions } from '../attribution/index.ts';
import { withHeadline } from './headline.ts';
import { readIndirect } from './indirect.ts';
import { MarkedQuotes } from './marked.ts';
import type { Piece } from './piece.ts';
import { readReported } from './reported.ts';
import { readTold } from './told.ts';

export { type Piece, readPieces } from './piece.ts';

/** All quotes of a text, in marks and reported, sorted by start. */
export function readQuotes(
  parts: TextParts,
  pieces: readonly Piece[],
  sources: readonly PhraseSource[],
): QuoteExtraction[] {
  const told = readTold(parts, findAttributions(parts, pieces, sources), pieces, sources);
  const { document, paragraphs } = parts;
  const read = new MarkedQuotes(parts, pieces, sources, told).all();
  const marked = withHeadline(document.body, paragraphs, pieces, read).sort(byStart);
  const reported = readReported(document.body, told, marked);
  const quotes = [...marked, ...reported];
  const spans = quotes.flatMap(({ span, cueSpan }) => (cueSpan ? [span, cueSpan] : [span]));
  const regular = readIndirect(parts, sources, overlapTest([...pieces, ...spans]));
  return [...quotes, ...regular].sort(byStart);
}

function byStart(a: QuoteExtraction, b: QuoteExtraction): number {
  return a.span.start - b.span.start;
}
