import type { Word } from '../text/words.ts';

const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SMALL = new Map<string, number>([
  ...UNITS.map((word, i): [string, number] => [word, i]),
  ...TENS.map((word, i): [string, number] => [word, (i + 2) * 10]),
]);
const LARGE = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

/** The words that may open a number beside figures. */
const OPENERS: ReadonlySet<string> = new Set([...SMALL.keys(), 'a', 'half']);

/** A number where it stands: the words from `first` up to but without `end`. */
export interface PlainNumber {
  first: number;
  end: number;
  value: number;
}

/** The most that counts as a number of people or bodies. */
const MAX_VALUE = 10_000_000;

/** The number that starts at a word: '1,200', '1 200', '2 thousand', 'three hundred and three'. */
export function numberAt(words: readonly Word[], index: number): PlainNumber | null {
  const word = words[index];
  if (!word || (word.kind !== 'NUMBER' && !OPENERS.has(word.lower))) return null;
  const found = digitsAt(words, index) ?? spelledAt(words, index);
  return found && Number.isInteger(found.value) && found.value <= MAX_VALUE ? found : null;
}

function digitsAt(words: readonly Word[], index: number): PlainNumber | null {
  const word = words[index];
  if (word?.kind !== 'NUMBER' || isPartOfName(words, index)) return null;
  let text = word.text;
  let end = index + 1;
  if (/^\d{1,3}$/.test(text)) {
    while (isThreeDigitsAfterSpace(words, end)) text += words[end++]!.text;
  }
  const whole = /^\d{1,3}(?:[,.]\d{3})+$/.test(text) ? text.replace(/[,.]/g, '') : text;
  if (!/^\d{1,9}(?:\.\d)?$/.test(whole)) return null;
  if (words[end]?.start === words[end - 1]!.end && words[end]?.kind === 'WORD') return null;
  const multiple = LARGE.get(words[end]?.lower ?? '') ?? 1;
  return { first: index, end: multiple > 1 ? end + 1 : end, value: Number(whole) * multiple };
}

/** 'M23', 'Il-76', 'F-16': the number is part of a name. */
function isPartOfName(words: readonly Word[], index: number): boolean {
  const [before, word] = [words[index - 1], words[index]!];
  if (before?.kind !== 'WORD') return false;
  return before.end === word.start || (word.joined && before.capital && before.text.length <= 3);
}

/** '1 200' and '6 000' with one plain, thin or no-break space. */
function isThreeDigitsAfterSpace(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return (
    word !== undefined &&
    !word.joined &&
    /^\d{3}$/.test(word.text) &&
    word.start === words[index - 1]!.end + 1
  );
}

function spelledAt(words: readonly Word[], index: number): PlainNumber | null {
  let at = index;
  let total = 0;
  let group: number | null = null;
  const first = words[at]?.lower ?? '';
  if ((first === 'a' || first === 'one') && LARGE.has(words[at + 1]?.lower ?? '')) {
    group = 1;
    at++;
  } else if (first === 'half' && words[at + 1]?.lower === 'a' && words[at + 2]?.lower === 'dozen') {
    return { first: index, end: index + 3, value: 6 };
  } else if (first === 'a' && isPairOf(words, at)) {
    return { first: index, end: index + 3, value: 2 };
  }
  for (; at < words.length && at < index + 12; at++) {
    const lower = words[at]!.lower;
    const small = SMALL.get(lower);
    const large = LARGE.get(lower);
    if (small !== undefined && takes(group, small)) group = (group ?? 0) + small;
    else if (large !== undefined && group !== null) {
      if (large >= 1_000) {
        total += group * large;
        group = 0;
      } else group *= large;
    } else if (lower !== 'and' || group === null || !continues(words, at)) break;
  }
  return group === null ? null : { first: index, end: at, value: total + group };
}

/** 'a couple of', 'a pair of' */
function isPairOf(words: readonly Word[], at: number): boolean {
  return /^(?:couple|pair)$/.test(words[at + 1]?.lower ?? '') && words[at + 2]?.lower === 'of';
}

/** 'twenty' takes 'five', 'three hundred' takes 'three'; 'five' takes nothing. */
function takes(group: number | null, small: number): boolean {
  if (group === null || group === 0) return true;
  if (group % 100 === 0) return true;
  return group % 100 >= 20 && group % 10 === 0 && small < 10 && small > 0;
}

/** 'and' stands inside a number only after a hundred: 'three hundred and three'. */
function continues(words: readonly Word[], at: number): boolean {
  return (
    LARGE.has(words[at - 1]?.lower ?? '') &&
    SMALL.has(words[at + 1]?.lower ?? '') &&
    words[at - 1]?.lower !== 'dozen'
  );
}
