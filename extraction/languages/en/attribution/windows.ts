import type { TokenRange } from '../../../text/token-range.ts';
import { Mark, type Words } from './words.ts';

/** How far from its cue the words of an attribution are looked for, in tokens. */
const REACH = 90;

/**
 * Where the words of an attribution are looked for: the sentence of its cue, with the sentences
 * that share a quoted stretch with it and what is quoted right beside it, within one paragraph.
 */
export function windowOf(words: Words, cue: number): TokenRange {
  const { mark } = words;
  let from = cue;
  while (isNear(words, cue, from - 1) && isJoined(words, from - 1, from)) from--;
  let to = cue + 1;
  while (isNear(words, cue, to) && isJoined(words, to - 1, to)) to++;
  if (isNear(words, cue, to) && mark[to] === Mark.OPENS) {
    do to++;
    while (isNear(words, cue, to) && mark[to - 1] !== Mark.CLOSES);
  }
  if (isNear(words, cue, from - 1) && mark[from - 1] === Mark.CLOSES) {
    do from--;
    while (isNear(words, cue, from - 1) && mark[from] !== Mark.OPENS);
  }
  return { from, to };
}

/** Whether a token is in the cue's paragraph and within reach of it. */
function isNear({ count, paragraph }: Words, cue: number, i: number): boolean {
  if (i < 0 || i >= count || Math.abs(i - cue) >= REACH) return false;
  return paragraph[i] === paragraph[cue];
}

/** Whether two tokens beside each other are of one sentence or of one quoted stretch. */
function isJoined({ sentence, piece, mark }: Words, left: number, right: number): boolean {
  if (sentence[left] === sentence[right]) return true;
  if (piece[left] === 0) return false;
  return piece[left] === piece[right] || mark[right] === Mark.CLOSES;
}
