import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { EXCHANGE_VERBS } from './exchange-verbs.ts';
import type { Trigger, VerbForm } from './trigger.ts';

const TALKS = wordSet('talks negotiations negotiation consultations consultation discussions');
const MEETINGS = wordSet('meeting meetings summit round rounds');
const VERBS: ReadonlyMap<string, VerbForm> = new Map([
  ['met', 'PAST'],
  ['meet', 'BASE'],
  ['meets', 'PRESENT'],
  ['negotiated', 'PAST'],
]);

/** Words before 'talks' that make them another matter than war, peace and prisoners. */
const OTHER_BEFORE = wordSet(
  'contract transfer wage pay trade merger takeover coalition budget labour labor salary business ' +
    'climate tariff investment debt loan commercial sales rent he she who it players club ' +
    'sponsorship licensing union strike pension tax price acquisition',
);

/** Those who meet when it is sides that talk. */
const DELEGATES = wordSet(
  'delegation delegations negotiators negotiator envoys envoy representatives representative ' +
    'officials ministers commissioners ombudsmen leaders presidents teams team sides mediators ' +
    'counterpart counterparts commissioner delegates ombudsman minister generals intermediaries',
);

/** How far, in words, delegates may stand from 'met' or 'meeting'. */
const MAX_REACH_WORDS = 16;

/** The words of a sentence that speak of talks: 'talks', 'a meeting of the delegations', 'met'. */
export function negotiationTriggers(words: readonly Word[], clauses: readonly number[]): Trigger[] {
  return words.flatMap((word, i) => {
    if (OTHER_BEFORE.has(words[i - 1]?.lower ?? '')) return [];
    if (TALKS.has(word.lower)) return [talks(words, i, null)];
    const verb = VERBS.get(word.lower);
    if (!verb && !MEETINGS.has(word.lower)) return [];
    if (/^rounds?$/.test(word.lower)) return isRound(words, i) ? [talks(words, i, null)] : [];
    if (
      verb &&
      /^(?:was|were|be|been|has|have)$/.test(words[i - 1]?.lower ?? '') &&
      words[i + 1]?.lower === 'by'
    )
      return [];
    return delegatesNear(words, clauses, i) ? [talks(words, i, verb ?? null)] : [];
  });
}

function talks(words: readonly Word[], i: number, verb: VerbForm | null): Trigger {
  return {
    kind: 'NEGOTIATION',
    first: i,
    end: i + 1,
    verb,
    act: 'TALKS',
    strength: verb ? 'WEAK' : 'LIKELY',
    groups: [],
    plural: /^(?:meetings|rounds)$/.test(words[i]!.lower),
    name: null,
  };
}

/** 'The second round ended without a deal'; in 'a round of talks' the talks speak for it. */
function isRound(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower;
  return (
    next !== 'of' &&
    /^(?:first|second|third|fourth|fifth|sixth|next|last|previous|latest|new|final)$/.test(
      words[i - 1]?.lower ?? '',
    ) &&
    !EXCHANGE_VERBS.has(next ?? '')
  );
}

function delegatesNear(words: readonly Word[], clauses: readonly number[], i: number): boolean {
  if (/^(?:chaired|hosted)$/.test(words[i - 2]?.lower ?? '')) return true;
  const from = Math.max(0, i - MAX_REACH_WORDS);
  return words
    .slice(from, i + MAX_REACH_WORDS)
    .some(({ lower }, at) => clauses[from + at] === clauses[i] && DELEGATES.has(lower));
}
