import { numberAt } from '../numbers/number-words.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

const FIGURE = /^(?:number|numbers|figure|total|count)$/;
/** The most words from 'put' to 'at'. */
const MAX_REACH_WORDS = 12;

/**
 * Words that give a figure for an exchange told before: 'Orrin put the number of freed at 40',
 * '29 would go to Orrin'.
 */
export function figureTriggers(words: readonly Word[]): Trigger[] {
  return words.flatMap(({ lower }, i) => {
    if (goesTo(words, i)) return [figure(i, i + 1)];
    if (!/^puts?$/.test(lower)) return [];
    const after = words.slice(i + 1, i + MAX_REACH_WORDS).map((word) => word.lower);
    const at = after.findIndex((word, n) => word === 'at' && numberAt(words, i + n + 2));
    if (at < 0 || !after.slice(0, at).some((word) => FIGURE.test(word))) return [];
    if (after.slice(0, at).some((word) => OF_OTHERS.test(word))) return [];
    return [figure(i, i + at + 2)];
  });
}

/** 'Of these 29 would go to Orrin': a bare number goes to a place with a capital. */
function goesTo(words: readonly Word[], i: number): boolean {
  if (!/^(?:go|goes|went)$/.test(words[i]!.lower) || words[i + 1]?.lower !== 'to') return false;
  const place = words[words[i + 2]?.lower === 'the' ? i + 3 : i + 2];
  const helped = /^(?:would|will|to)$/.test(words[i - 1]?.lower ?? '') ? i - 1 : i;
  const before = words[helped - 1];
  return (place?.capital ?? false) && before !== undefined && numberEndsAt(words, helped);
}

function numberEndsAt(words: readonly Word[], end: number): boolean {
  return [1, 2, 3].some((back) => numberAt(words, end - back)?.end === end);
}

const OF_OTHERS = /^(?:killed|dead|deaths|casualties|wounded|missing|held|captured)$/;

function figure(first: number, end: number): Trigger {
  return {
    kind: 'EXCHANGE',
    first,
    end,
    verb: 'PAST',
    act: 'FIGURE',
    strength: 'WEAK',
    groups: [],
    plural: false,
    name: null,
  };
}
