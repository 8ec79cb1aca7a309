import { collect } from '../../../../text/collect.ts';
import { numberAt } from '../numbers/number-words.ts';
import { CUES } from '../status/cues.ts';
import { phraseAt, wordSet } from '../text/phrases.ts';
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
  return collect(words, ({ lower }, i) => {
    if (!MAY_FOLLOW.has(lower)) return [];
    const before = words[i - 1]?.lower ?? '';
    const follows = lower === 'follow' && /^(?:to|will|would|could|may|might|should)$/.test(before);
    const due =
      EXPECTED.test(lower) &&
      /^(?:is|are)$/.test(before) &&
      /^(?:on|for|in|next|later)$/.test(words[i + 1]?.lower ?? '');
    const off = isCalledOffPart(words, i);
    return off || ((follows || due) && isSaidOfPart(words, clauses, i)) ? [follow(i, off)] : [];
  });
}

/** Words of which one tells that a part is to follow or will not. */
const MAY_FOLLOW = wordSet(
  'follow expected due planned scheduled set stage phase batch group tranche',
);

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

/** How far behind a stage, in words, the verb may stand that calls it off. */
const MAX_OFF_WORDS = 12;

/** 'A planned second stage was cancelled': a part that was to come. */
function isCalledOffPart(words: readonly Word[], i: number): boolean {
  if (!/^(?:stage|phase|batch|group|tranche)$/.test(words[i]!.lower)) return false;
  const before = words.slice(Math.max(0, i - 2), i);
  if (!before.some(({ lower }) => /^(?:planned|second|third|next|final|last|further)$/.test(lower)))
    return false;
  const after = words.slice(i + 1, i + 1 + MAX_OFF_WORDS);
  if (after.some(({ lower }) => /^(?:talks|negotiations|ceasefire|truce)$/.test(lower)))
    return false;
  return after.some(({ lower }, at) => {
    const cue = /^(?:was|were|been)$/.test(lower) ? phraseAt(after, at + 1, CUES)?.value : null;
    return cue === 'CANCELLED' || cue === 'SUSPENDED';
  });
}

function follow(i: number, noun: boolean): Trigger {
  return {
    kind: 'EXCHANGE',
    first: i,
    end: i + 1,
    verb: noun ? null : 'BASE',
    act: 'SWAP',
    strength: 'WEAK',
    groups: [],
    plural: false,
    name: null,
  };
}
