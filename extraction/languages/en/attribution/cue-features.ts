import type { Features } from '../../../learning/features.ts';
import { Mark, type Words } from './words.ts';

/** How many tokens on either side are looked at for a quotation mark. */
const NEAR = 6;

/** Fills in what tells whether token `i` is the head of a cue: the word, its neighbours, marks near. */
export function fillCueFeatures(features: Features, words: Words, i: number): void {
  const { word, suffix, shape, speech, piece, mark, phrase, sentence } = words;
  const here = word[i]!;
  const left = valueAt(word, i - 1);
  const left2 = valueAt(word, i - 2);
  const right = valueAt(word, i + 1);
  const right2 = valueAt(word, i + 2);
  const ending = suffix[i]!;
  const quoted = piece[i] === 0 ? 1 : 2;
  const leftMark = valueAt(mark, i - 1) + 2;
  const rightMark = valueAt(mark, i + 1) + 2;
  const leftPhrase = valueAt(phrase, i - 1) + 2;
  const rightPhrase = valueAt(phrase, i + 1) + 2;
  const leftShape = valueAt(shape, i - 1) + 2;
  const rightShape = valueAt(shape, i + 1) + 2;
  const class0 = speech[i]! + 1;
  const classLeft = valueAt(speech, i - 1) + 2;
  const classLeft2 = valueAt(speech, i - 2) + 2;
  const classRight = valueAt(speech, i + 1) + 2;
  const classRight2 = valueAt(speech, i + 2) + 2;
  const marksNear = quotesNear(words, i);
  const opens = valueAt(sentence, i - 1) === sentence[i] ? 1 : 2;
  const ends = valueAt(sentence, i + 1) === sentence[i] ? 1 : 2;

  features.clear();
  features.add(1);
  features.add(2, here);
  features.add(3, here, left);
  features.add(4, here, right);
  features.add(5, left);
  features.add(6, right);
  features.add(7, left2);
  features.add(8, right2);
  features.add(9, here, right2);
  features.add(10, here, left2);
  features.add(11, ending);
  features.add(12, ending, left);
  features.add(13, ending, right);
  features.add(14, here, quoted);
  features.add(15, here, leftPhrase, rightPhrase);
  features.add(16, ending, leftPhrase, rightPhrase);
  features.add(17, here, leftMark, rightMark);
  features.add(18, ending, leftShape, rightShape);
  features.add(19, shape[i]!, leftShape, rightShape);
  features.add(20, left, right);
  features.add(21, valueAt(suffix, i - 1), ending);
  features.add(22, valueAt(suffix, i + 1), ending);
  features.add(23, here, leftShape, rightShape);
  features.add(24, valueAt(word, i - 3));
  features.add(25, valueAt(word, i + 3));
  features.add(26, here, marksNear);
  features.add(27, ending, marksNear);
  features.add(28, quoted, leftMark * 8 + rightMark);
  features.add(29, here, opens, ends);
  features.add(30, right, right2);
  features.add(31, left2, left);
  features.add(32, here, classLeft, classRight);
  features.add(33, ending, classLeft, classRight);
  features.add(34, class0 * 32 + classLeft, classRight);
  features.add(35, class0 * 32 + classLeft, classLeft2);
  features.add(36, class0 * 32 + classRight, classRight2);
  features.add(37, here, class0 * 32 + classRight, classRight2);
}

/** A column's value; -1 before the text and behind it. */
function valueAt(column: Int32Array | Uint8Array, i: number): number {
  return i < 0 || i >= column.length ? -1 : column[i]!;
}

/** Which sides of a token have a quotation mark within a few tokens, as a set of bits above 0. */
function quotesNear({ mark, count }: Words, i: number): number {
  let near = 1;
  for (let k = Math.max(0, i - NEAR); k < i; k++) if (mark[k] === Mark.CLOSES) near |= 2;
  for (let k = i + 1; k <= Math.min(count - 1, i + NEAR); k++) {
    if (mark[k] === Mark.OPENS) near |= 4;
  }
  return near;
}
