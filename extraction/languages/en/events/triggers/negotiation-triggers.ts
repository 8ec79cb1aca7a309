import { collect } from '../../../../text/collect.ts';
import type { VerbForm } from '../text/verb-forms.ts';
import type { Word } from '../text/words.ts';
import { EXCHANGE_VERBS } from './exchange-verbs.ts';
import {
  DELEGATES,
  MEETINGS,
  ONE_OF_ROW,
  OTHER_BEFORE,
  particleOf,
  SIDES,
  TALK_VERBS,
  TALKS,
} from './talks-words.ts';
import type { Trigger } from './trigger.ts';

/** How far, in words, a particle may stand from its verb. */
const MAX_PARTICLE_WORDS = 7;

/** How far, in words, delegates may stand from 'met' or 'meeting'. */
const MAX_REACH_WORDS = 16;

/** All words that may, so that one look-up passes over others. */
const MAY_TALK: ReadonlySet<string> = new Set([...TALKS, ...MEETINGS, ...TALK_VERBS.keys()]);

/** The words of a sentence that speak of talks: 'talks', 'a meeting of the delegations', 'met'. */
export function negotiationTriggers(words: readonly Word[], clauses: readonly number[]): Trigger[] {
  return collect(words, (word, i) => {
    if (!MAY_TALK.has(word.lower)) return [];
    if (OTHER_BEFORE.has(words[i - 1]?.lower ?? '')) return [];
    if (TALKS.has(word.lower)) return [talks(words, i, null)];
    const verb = TALK_VERBS.get(word.lower);
    if (!verb && !MEETINGS.has(word.lower)) return [];
    if (/^rounds?$/.test(word.lower)) return isRound(words, i) ? [talks(words, i, null)] : [];
    if (verb && (!standsAsTalks(words, clauses, i) || isOnePersons(words, i))) return [];
    if (!verb && isNamedAgain(words, i)) return [talks(words, i, null)];
    if (
      verb &&
      /^(?:was|were|be|been|has|have)$/.test(words[i - 1]?.lower ?? '') &&
      words[i + 1]?.lower === 'by'
    )
      return [];
    return delegatesNear(words, clauses, i) ? [talks(words, i, verb ?? null)] : [];
  });
}

/** 'She met the players', but not 'she met a delegation' */
function isOnePersons(words: readonly Word[], i: number): boolean {
  if (!/^(?:he|she|it|who)$/.test(words[i - 1]?.lower ?? '')) return false;
  return !words
    .slice(i + 1, i + 1 + MAX_PARTICLE_WORDS)
    .some(({ lower }) =>
      /^(?:delegations?|negotiators?|envoys?|counterparts?|mediators?)$/.test(lower),
    );
}

/** Whether a verb is one of talks: 'sat down', 'brought them together', 'the sides had spoken of'. */
function standsAsTalks(words: readonly Word[], clauses: readonly number[], i: number): boolean {
  const { lower } = words[i]!;
  const particle = particleOf(lower);
  if (particle) {
    return words
      .slice(i + 1, i + 1 + MAX_PARTICLE_WORDS)
      .some((word, at) => clauses[i + 1 + at] === clauses[i] && particle.test(word.lower));
  }
  if (/^(?:spoken?|speaks?)$/.test(lower)) {
    return saysOnly(words, i, /^(?:had|have|two|both|the)$/);
  }
  if (/^(?:gather|assembl|huddl)/.test(lower)) {
    return saysOnly(words, i, /^(?:had|have|will|would|are|to|two|both|the|again|from|of)$/);
  }
  return lower !== 'due' || saysOnly(words, i, /^(?:are|were|both|all|now)$/);
}

/** How far before a verb, in words, those who gather may stand. */
const MAX_SUBJECT_WORDS = 4;

/** 'the two sides had spoken of', 'the delegations will gather', but not 'the envoy spoke'. */
function saysOnly(words: readonly Word[], i: number, others: RegExp): boolean {
  const before = words.slice(Math.max(0, i - MAX_SUBJECT_WORDS), i);
  const at = before.findLastIndex((word) => SIDES.test(word.lower));
  return at >= 0 && before.slice(at + 1).every((word) => others.test(word.lower));
}

/** 'An earlier meeting, planned for May, was called off': one that takes up meetings told before. */
function isNamedAgain(words: readonly Word[], i: number): boolean {
  return (
    /^(?:meeting|session|sitting|summit)$/.test(words[i]!.lower) &&
    (ONE_OF_ROW.test(words[i - 1]?.lower ?? '') ||
      (words[i - 1]?.lower === 'up' && words[i - 2]?.lower === 'follow') ||
      words[i + 1]?.lower === 'between' ||
      words
        .slice(i + 1, i + 8)
        .some(({ lower }) => /^(?:broke|collapsed|adjourned|reconvened)$/.test(lower)))
  );
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
    plural: /^(?:meetings|rounds|sessions|consultations)$/.test(words[i]!.lower),
    name: null,
  };
}

/** 'The second round ended without a deal'; in 'a round of talks' the talks speak for it. */
function isRound(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower;
  const placed = /^(?:in|at)$/.test(next ?? '') && words[i + 2]?.capital === true;
  if (placed && /^(?:an?|the|that|this|each|)$/.test(words[i - 1]?.lower ?? '')) return true;
  if (isApposition(words, i)) return false;
  return (
    next !== 'of' && ONE_OF_ROW.test(words[i - 1]?.lower ?? '') && !EXCHANGE_VERBS.has(next ?? '')
  );
}

/** In 'the talks, the third round since May' the talks are told already. */
function isApposition(words: readonly Word[], i: number): boolean {
  return (
    words[i - 2]?.lower === 'the' &&
    words[i - 3]?.text === ',' &&
    TALKS.has(words[i - 4]?.lower ?? '')
  );
}

/** 'Orrin and Varnia held a summit', 'contacts between Orrin and Varnia' */
function isHeldByTwo(words: readonly Word[], clauses: readonly number[], i: number): boolean {
  if (words[i + 1]?.lower === 'between') return true;
  const held = words.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'held');
  const sat = /^(?:sat|sit|met)$/.test(words[i]!.lower);
  if (/^reconvene/.test(words[i]!.lower)) return true;
  return (
    (held || sat) &&
    words.slice(Math.max(0, i - MAX_REACH_WORDS), i).some(({ lower }, back, all) => {
      const at = i - all.length + back;
      const other = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1];
      const both = held ? words[at - 1]?.capital : true;
      return lower === 'and' && clauses[at] === clauses[i] && both && other?.capital;
    })
  );
}

function delegatesNear(words: readonly Word[], clauses: readonly number[], i: number): boolean {
  if (/^(?:chaired|hosted)$/.test(words[i - 2]?.lower ?? '')) return true;
  if (isHeldByTwo(words, clauses, i)) return true;
  const from = Math.max(0, i - MAX_REACH_WORDS);
  return words
    .slice(from, i + MAX_REACH_WORDS)
    .some(({ lower }, at) => clauses[from + at] === clauses[i] && DELEGATES.has(lower));
}
