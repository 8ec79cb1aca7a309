import type { TextParts } from '../../../reading.ts';
import type { QuoteExtraction } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import { attributeHeadline } from './headline.ts';
import { readIndirect } from './indirect.ts';
import { MarkedQuotes } from './marked.ts';
import type { Piece } from './piece.ts';

export { type Piece, readPieces } from './piece.ts';

/** All quotes of a text, in marks and reported, sorted by start. */
export function readQuotes(
  parts: TextParts,
  pieces: readonly Piece[],
  sources: readonly PhraseSource[],
): QuoteExtraction[] {
  const marked = new MarkedQuotes(parts, pieces, sources).all();
  attributeHeadline(parts.document.body, parts.paragraphs, marked);
  const usedCues = new Set(marked.map(({ cueSpan }) => cueSpan?.start ?? -1));
  const indirect = readIndirect(parts, pieces, sources, usedCues);
  return [...marked, ...indirect].sort((a, b) => a.span.start - b.span.start);
}
