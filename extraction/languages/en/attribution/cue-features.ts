import type { Features } from '../../../learning/features.ts';
import { Mark, type Words } from './words.ts';

/** How many tokens on either side are looked at for a quotation mark. */
const NEAR = 6;

/** Fills in what tells whether token `i` is the head of a cue: the word, its neighbours, marks near. */
export function fillCueFeatures(features: Features, words: Words, i: number): void {
  const { word, suffix, shape, speech, piece, mark, phrase, sentence, count } = words;
  const at = (column: ArrayLike<number>, k: number) => (k < 0 || k >= count ? -1 : column[k]!);
  const here = word[i]!;
  const left = at(word, i - 1);
  const left2 = at(word, i - 2);
  const right = at(word, i + 1);
  const right2 = at(word, i + 2);
  const ending = suffix[i]!;
  const quoted = piece[i] === 0 ? 1 : 2;
  const leftMark = at(mark, i - 1) + 2;
  const rightMark = at(mark, i + 1) + 2;
  const leftPhrase = at(phrase, i - 1) + 2;
  const rightPhrase = at(phrase, i + 1) + 2;
  const leftShape = at(shape, i - 1) + 2;
  const rightShape = at(shape, i + 1) + 2;
  const class0 = speech[i]! + 1;
  const classLeft = at(speech, i - 1) + 2;
  const classLeft2 = at(speech, i - 2) + 2;
  const classRight = at(speech, i + 1) + 2;
  const classRight2 = at(speech, i + 2) + 2;
  const marksNear = quotesNear(words, i);
  const opens = at(sentence, i - 1) === sentence[i] ? 1 : 2;
  const ends = at(sentence, i + 1) === sentence[i] ? 1 : 2;

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
  features.add(21, at(suffix, i - 1), ending);
  features.add(22, at(suffix, i + 1), ending);
  features.add(23, here, leftShape, rightShape);
  features.add(24, at(word, i - 3));
  features.add(25, at(word, i + 3));
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

/** Which sides of a token have a quotation mark within a few tokens, as a set of bits above 0. */
function quotesNear({ mark, count }: Words, i: number): number {
  let near = 1;
  for (let k = Math.max(0, i - NEAR); k < i; k++) if (mark[k] === Mark.CLOSES) near |= 2;
  for (let k = i + 1; k <= Math.min(count - 1, i + NEAR); k++) {
    if (mark[k] === Mark.OPENS) near |= 4;
  }
  return near;
}
