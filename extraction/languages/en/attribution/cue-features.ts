import type { Features } from '../../../learning/features.ts';
import { Mark, type Words } from './words.ts';

/** How many tokens on either side are looked at for a quotation mark. */
const NEAR = 6;

/** Fills in what tells whether token `i` is the head of a cue: the word, its neighbours, marks near. */
export function fillCueFeatures(features: Features, words: Words, i: number): void {
  const { word, suffix, shape, speech, piece, mark, phrase, sentence } = words;
  const left1At = placeOf(words, i, i - 1);
  const left2At = placeOf(words, i, i - 2);
  const left3At = placeOf(words, i, i - 3);
  const right1At = placeOf(words, i, i + 1);
  const right2At = placeOf(words, i, i + 2);
  const right3At = placeOf(words, i, i + 3);
  const here = word[i]!;
  const left = valueAt(word, left1At);
  const left2 = valueAt(word, left2At);
  const right = valueAt(word, right1At);
  const right2 = valueAt(word, right2At);
  const ending = suffix[i]!;
  const quoted = piece[i] === 0 ? 1 : 2;
  const leftMark = valueAt(mark, left1At) + 2;
  const rightMark = valueAt(mark, right1At) + 2;
  const leftPhrase = valueAt(phrase, left1At) + 2;
  const rightPhrase = valueAt(phrase, right1At) + 2;
  const leftShape = valueAt(shape, left1At) + 2;
  const rightShape = valueAt(shape, right1At) + 2;
  const class0 = speech[i]! + 1;
  const classLeft = valueAt(speech, left1At) + 2;
  const classLeft2 = valueAt(speech, left2At) + 2;
  const classRight = valueAt(speech, right1At) + 2;
  const classRight2 = valueAt(speech, right2At) + 2;
  const marksNear = quotesNear(words, i);
  const opens = valueAt(sentence, left1At) === sentence[i] ? 1 : 2;
  const ends = valueAt(sentence, right1At) === sentence[i] ? 1 : 2;

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
  features.add(21, valueAt(suffix, left1At), ending);
  features.add(22, valueAt(suffix, right1At), ending);
  features.add(23, here, leftShape, rightShape);
  features.add(24, valueAt(word, left3At));
  features.add(25, valueAt(word, right3At));
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

/** Where no token of the paragraph is. */
const NOWHERE = -1;

/** A token's index if it is in the paragraph of token `i`. */
function placeOf({ paragraph, count }: Words, i: number, place: number): number {
  return place >= 0 && place < count && paragraph[place] === paragraph[i] ? place : NOWHERE;
}

/** A column's value; -1 beyond the paragraph. */
function valueAt(column: Int32Array | Uint8Array, place: number): number {
  return place === NOWHERE ? -1 : column[place]!;
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
