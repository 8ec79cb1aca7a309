import type { TextParts } from '../../../reading.ts';
import { firstFrom } from '../../../text/span.ts';
import type { PhraseSource } from '../actors/index.ts';
import type { Piece } from './piece.ts';
import type { Worded } from './wordings.ts';

/** 'laughed', 'shrugs': any verb will do where a quote ends in a comma and its speaker is beside. */
const VERB = /^[a-z]{3,}(?:ed|s)$/;
const GOES_ON = /[,?!…]$/;

/**
 * The source right behind a quote that its sentence goes on from, with whatever verb is beside it:
 * '“Let it go,” she laughed', '“Let it go!” shrugs the old miller.' Null where there is none.
 */
export function byVerbBeside(
  { document, tokens }: TextParts,
  piece: Piece,
  sources: readonly PhraseSource[],
): Worded | null {
  const { from, to } = piece.after;
  if (from >= to || !GOES_ON.test(document.body.slice(piece.end - 1, piece.end))) return null;
  const source = sources[firstFrom(sources, tokens[from]!.start)];
  if (!source || source.end > tokens[to - 1]!.end) return null;
  const isFirst = source.start === tokens[from]!.start;
  const verb = tokens[isFirst ? firstFrom(tokens, source.end) : from]!;
  if (!verb || !VERB.test(verb.text)) return null;
  if (!isFirst && tokens[from + 1]?.start !== source.start) return null;
  return { source, cue: { start: verb.start, end: verb.end } };
}
