import type { TextParts } from '../../../reading.ts';
import type { QuoteExtraction } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { findAttributions } from '../attribution/index.ts';
import { attributeHeadline } from './headline.ts';
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
  const told = readTold(parts, findAttributions(parts, pieces, sources), sources);
  const marked = new MarkedQuotes(parts, pieces, sources, told).all();
  attributeHeadline(parts.document.body, parts.paragraphs, marked);
  const reported = readReported(told, marked);
  return [...marked, ...reported].sort((a, b) => a.span.start - b.span.start);
}
