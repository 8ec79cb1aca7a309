import type { TextParts } from '../../../reading.ts';
import { collect } from '../../../text/collect.ts';
import { overlapTest } from '../../../text/span.ts';
import type { QuoteExtraction } from '../../../types.ts';
import type { PhraseSource } from '../actors/index.ts';
import {
  type AttributionModels,
  attributionModels,
  findAttributions,
} from '../attribution/index.ts';
import { withHeadline } from './headline.ts';
import { readIndirect } from './indirect.ts';
import { MarkedQuotes } from './marked.ts';
import type { Piece } from './piece.ts';
import { readReported } from './reported.ts';
import { readTold } from './told.ts';

export { type Piece, readPieces } from './piece.ts';

/** All quotes of a text, in marks and reported, sorted by start. `models` find who says what. */
export function readQuotes(
  parts: TextParts,
  pieces: readonly Piece[],
  sources: readonly PhraseSource[],
  models: AttributionModels = attributionModels(),
): QuoteExtraction[] {
  const found = findAttributions(parts, pieces, sources, models);
  const told = readTold(parts, found, pieces, sources);
  const { document, paragraphs, trace } = parts;
  const read = new MarkedQuotes(parts, pieces, sources, told).all();
  const marked = withHeadline(document.body, paragraphs, pieces, read, trace).sort(byStart);
  const reported = readReported(document.body, told, marked, trace);
  const quotes = [...marked, ...reported];
  const spans = collect(quotes, ({ span, cueSpan }) => (cueSpan ? [span, cueSpan] : [span]));
  const regular = readIndirect(parts, sources, overlapTest([...pieces, ...spans]));
  return [...quotes, ...regular].sort(byStart);
}

function byStart(a: QuoteExtraction, b: QuoteExtraction): number {
  return a.span.start - b.span.start;
}
