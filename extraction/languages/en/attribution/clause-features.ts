import type { Features } from '../../../learning/features.ts';
import { distanceStep, type Frame } from './frame.ts';
import type { Words } from './words.ts';

/**
 * Fills in what tells the part that token `i` plays in the attribution of a framed cue: the word and
 * its neighbours, the cue, where the two stand to each other, and what lies between.
 */
export function fillClauseFeatures(
  features: Features,
  words: Words,
  cueness: Uint8Array,
  frame: Frame,
  i: number,
): void {
  const { word, suffix, shape, speech, piece, mark, phrase } = words;
  const { cue, window, quotes } = frame;
  const { from, to } = window;
  const k = i - from;
  // Whether the tokens beside this one are in the window too.
  const isLeft = k > 0;
  const isLeft2 = k > 1;
  const isRight = i + 1 < to;
  const isRight2 = i + 2 < to;
  const here = word[i]!;
  const left = isLeft ? word[i - 1]! : -2;
  const left2 = isLeft2 ? word[i - 2]! : -2;
  const right = isRight ? word[i + 1]! : -2;
  const right2 = isRight2 ? word[i + 2]! : -2;
  const cueWord = word[cue]!;
  const side = i < cue ? 1 : i === cue ? 2 : 3;
  const place = side * 16 + distanceStep(Math.abs(i - cue));
  const cuePiece = piece[cue]!;
  const inside = piece[i] === 0 ? 1 : piece[i] === cuePiece ? 2 : 3;
  const markHere = mark[i]! + 1;
  const quoting =
    (inside * 4 + markHere) * 64 +
    ((isLeft ? mark[i - 1]! : 3) + 1) * 8 +
    (isRight ? mark[i + 1]! : 3) +
    1;
  const crossed =
    Math.min(frame.commas[k]!, 3) * 16 +
    Math.min(frame.marks[k]!, 3) * 4 +
    Math.min(frame.stops[k]!, 1) * 2 +
    1;
  const cuesBetween = Math.min(frame.cues[k]!, 3) + 1;
  const phrases =
    (phrase[i]! + 1) * 64 +
    ((isLeft ? phrase[i - 1]! : 4) + 1) * 8 +
    (isRight ? phrase[i + 1]! : 4) +
    1;
  const shapes = shape[i]! * 64 + (isLeft ? shape[i - 1]! : 7) * 8 + (isRight ? shape[i + 1]! : 7);
  const cueHere = cueness[i]! + 1;
  const toEnd = distanceStep(window.to - 1 - i) + 1;
  const fromStart = distanceStep(k) + 1;
  const class0 = speech[i]! + 1;
  const classLeft = (isLeft ? speech[i - 1]! : 30) + 1;
  const classRight = (isRight ? speech[i + 1]! : 30) + 1;
  const classLeft2 = (isLeft2 ? speech[i - 2]! : 30) + 1;
  const classRight2 = (isRight2 ? speech[i + 2]! : 30) + 1;

  features.clear();
  features.add(1, side);
  features.add(2, place);
  features.add(3, here, side);
  features.add(4, left, side);
  features.add(5, right, side);
  features.add(6, here, left, side);
  features.add(7, here, right, side);
  features.add(8, left, left2, side);
  features.add(9, right, right2, side);
  features.add(10, here, place);
  features.add(11, cueWord, place);
  features.add(12, cueWord, side, quoting);
  features.add(13, cueWord, here, side);
  features.add(14, quoting, side, cuePiece === 0 ? 1 : 2);
  features.add(15, quoting, side, quotes);
  features.add(16, crossed, side, quoting);
  features.add(17, crossed, side, quotes);
  features.add(18, crossed, cueWord, side);
  features.add(19, cueWord, frame.after, side);
  features.add(20, cueWord, frame.before, side);
  features.add(21, frame.after, place);
  features.add(22, frame.after, frame.after2, side);
  features.add(23, frame.before, place);
  features.add(24, phrases, place);
  features.add(25, phrases, side, crossed);
  features.add(26, phrase[i]! + 1, cueWord, place);
  features.add(27, suffix[i]!, place);
  features.add(28, shapes, side);
  features.add(29, cueHere, place);
  features.add(30, cuesBetween, side, crossed);
  features.add(31, cuesBetween, cueWord, side);
  features.add(32, cueHere, here, side);
  features.add(33, toEnd, side, markHere);
  features.add(34, fromStart, side, quotes);
  features.add(35, quotes, side, cueWord);
  features.add(36, here, left, place);
  features.add(37, suffix[i]!, isLeft ? suffix[i - 1]! : -2, side);
  features.add(38, suffix[i]!, isRight ? suffix[i + 1]! : -2, side);
  features.add(39, here, crossed, side);
  features.add(40, left, crossed, side);
  features.add(41, fromStart, here, side);
  features.add(42, toEnd, side, frame.after);
  features.add(43, class0, place);
  features.add(44, class0 * 32 + classLeft, side, crossed);
  features.add(45, class0 * 32 + classRight, place);
  features.add(46, (class0 * 32 + classRight) * 32 + classRight2, side);
  features.add(47, (class0 * 32 + classLeft) * 32 + classLeft2, side);
  features.add(48, here, classRight, side);
  features.add(49, (class0 * 32 + classLeft) * 32 + classRight, side, cueWord);
}

/** Fills in what tells how the part changes from token `i - 1` to token `i`. */
export function fillStepFeatures(features: Features, words: Words, cue: number, i: number): void {
  const { word, mark, piece, phrase, speech } = words;
  const side = i < cue ? 1 : i === cue ? 2 : 3;
  const quoting = mark[i]! * 16 + mark[i - 1]! * 4 + (piece[i] === 0 ? 1 : 2);
  features.clear();
  features.add(101);
  features.add(102, side * 8 + Math.min(Math.abs(i - cue), 4));
  features.add(103, word[i]!, side);
  features.add(104, word[i - 1]!, side);
  features.add(105, quoting, side);
  features.add(106, phrase[i]! + 1, side, phrase[i - 1]! + 1);
  features.add(107, word[cue]!, side);
  features.add(108, word[i]!, word[i - 1]!);
  features.add(109, speech[i]! + 1, side, speech[i - 1]! + 1);
}
