import type { TokenRange } from '../../../text/token-range.ts';
import { Mark, type Words } from './words.ts';

/** Rising steps of a distance in tokens: 0 to 4 as they are, then wider. */
export function distanceStep(distance: number): number {
  if (distance <= 4) return distance;
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  if (distance <= 22) return 8;
  return distance <= 35 ? 9 : 10;
}

/** `Frame.quotes` of a window without quotation marks. */
export const NO_QUOTES = 1;

/** One cue with the window around it and what lies between it and each token of the window. */
export interface Frame {
  readonly cue: number;
  readonly window: TokenRange;
  /** Which sides of the cue have quotation marks, as a set of bits above 0. */
  readonly quotes: number;
  /** Hashes of the cue's neighbours in the window; -1 beyond it. */
  readonly before: number;
  readonly after: number;
  readonly after2: number;
  /** Commas, marks, full stops and other cues between token `from + k` and the cue. */
  readonly commas: Uint8Array;
  readonly marks: Uint8Array;
  readonly stops: Uint8Array;
  readonly cues: Uint8Array;
}

/** What the signs of a text do for the models: 1 comma, 2 full stop or the like, 0 else. */
export type Signs = Uint8Array;

/** Frames one cue; `cueness` is how likely each token of the text is a cue, in steps from 0 to 3. */
export function frameOf(
  words: Words,
  signs: Signs,
  cueness: Uint8Array,
  cue: number,
  window: TokenRange,
): Frame {
  const { from, to } = window;
  const length = to - from;
  const frame = {
    cue,
    window,
    quotes: NO_QUOTES,
    before: cue > from ? words.word[cue - 1]! : -1,
    after: cue + 1 < to ? words.word[cue + 1]! : -1,
    after2: cue + 2 < to ? words.word[cue + 2]! : -1,
    commas: new Uint8Array(length),
    marks: new Uint8Array(length),
    stops: new Uint8Array(length),
    cues: new Uint8Array(length),
  };
  for (let i = from; i < to; i++) {
    if (words.mark[i] !== Mark.NONE) frame.quotes |= i < cue ? 2 : 4;
  }
  countBetween(frame, words, signs, cueness, -1);
  countBetween(frame, words, signs, cueness, 1);
  return frame;
}

function countBetween(
  { cue, window, commas, marks, stops, cues }: Frame,
  words: Words,
  signs: Signs,
  cueness: Uint8Array,
  way: number,
): void {
  const { from, to } = window;
  for (let i = cue + 2 * way; i >= from && i < to; i += way) {
    const passed = i - way;
    const [k, last] = [i - from, passed - from];
    const isMark = words.mark[passed] !== Mark.NONE;
    marks[k] = marks[last]! + Number(isMark);
    commas[k] = commas[last]! + Number(!isMark && signs[passed] === 1);
    stops[k] = stops[last]! + Number(!isMark && signs[passed] === 2);
    cues[k] = cues[last]! + Number(cueness[passed]! >= 2);
  }
}
