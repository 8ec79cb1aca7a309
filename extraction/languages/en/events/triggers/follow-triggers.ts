import { numberAt } from '../numbers/number-words.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

/** How far before 'follow', in words, the head of its subject may stand. */
const MAX_REACH_WORDS = 7;
const PARTS = wordSet(
  'rest others remainder remaining stage phase batch group tranche part exchange swap handover ' +
    'release transfer second third fourth fifth sixth seventh eighth ninth tenth another',
);

/** What is left of an exchange: 'The rest is to follow on Friday', 'A fourth will follow in May'. */
export function followTriggers(words: readonly Word[], clauses: readonly number[]): Trigger[] {
  return words.flatMap(({ lower }, i) => {
    if (lower !== 'follow') return [];
    if (!/^(?:to|will|would|could|may|might|should)$/.test(words[i - 1]?.lower ?? '')) return [];
    return isSaidOfPart(words, clauses, i) ? [follow(i)] : [];
  });
}

function isSaidOfPart(words: readonly Word[], clauses: readonly number[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - MAX_REACH_WORDS); i--) {
    if (clauses[i] !== clauses[verb]) return false;
    if (PARTS.has(words[i]!.lower) || numberAt(words, i)) return true;
  }
  return false;
}

function follow(i: number): Trigger {
  return {
    kind: 'EXCHANGE',
    first: i,
    end: i + 1,
    verb: 'BASE',
    act: 'SWAP',
    strength: 'WEAK',
    groups: [],
    plural: false,
    name: null,
  };
}
