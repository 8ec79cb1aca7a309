import { numberAt } from '../numbers/number-words.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

/** How far before 'follow', in words, the head of its subject may stand. */
const MAX_REACH_WORDS = 7;
const PARTS = wordSet(
  'rest others remainder remaining stage phase batch group tranche part exchange swap handover ' +
    'release transfer second third fourth fifth sixth seventh eighth ninth tenth another last next final',
);

/** What is left of an exchange: 'The rest is to follow on Friday', 'A fourth is expected in May'. */
export function followTriggers(words: readonly Word[], clauses: readonly number[]): Trigger[] {
  return words.flatMap(({ lower }, i) => {
    const before = words[i - 1]?.lower ?? '';
    const follows = lower === 'follow' && /^(?:to|will|would|could|may|might|should)$/.test(before);
    const due =
      EXPECTED.test(lower) &&
      /^(?:is|are)$/.test(before) &&
      /^(?:on|for|in|next|later)$/.test(words[i + 1]?.lower ?? '');
    return (follows || due) && isSaidOfPart(words, clauses, i) ? [follow(i)] : [];
  });
}

/** Participles that tell of what is to come. */
export const EXPECTED = /^(?:expected|due|planned|scheduled|set)$/;

function isSaidOfPart(words: readonly Word[], clauses: readonly number[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - MAX_REACH_WORDS); i--) {
    if (clauses[i] !== clauses[verb]) return false;
    if (PARTS.has(words[i]!.lower) && !isMeeting(words[i + 1]?.lower)) return true;
    if (words[verb]!.lower === 'follow' && numberAt(words, i)) return true;
  }
  return false;
}

/** 'A third round is due in May': no exchange. */
function isMeeting(next: string | undefined): boolean {
  return /^(?:rounds?|meetings?|sessions?|talks|summit|day|time)$/.test(next ?? '');
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
