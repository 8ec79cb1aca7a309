import { collect } from '../../../../text/collect.ts';
import { wordSet } from '../text/phrases.ts';
import type { VerbForm } from '../text/verb-forms.ts';
import type { Word } from '../text/words.ts';
import { EXCHANGE_VERBS } from './exchange-verbs.ts';
import type { Trigger } from './trigger.ts';

const TALKS = wordSet('talks negotiations negotiation consultations consultation discussions');
const MEETINGS = wordSet('meeting meetings summit round rounds session sessions');
const VERBS: ReadonlyMap<string, VerbForm> = new Map([
  ['met', 'PAST'],
  ['meet', 'BASE'],
  ['meets', 'PRESENT'],
  ['negotiated', 'PAST'],
  ['sat', 'PAST'],
  ['sit', 'BASE'],
  ['brought', 'PAST'],
  ['spoke', 'PAST'],
  ['spoken', 'PAST'],
  ['convened', 'PAST'],
  ['convene', 'BASE'],
]);
/** What must follow some verbs within a few words: 'sat down', 'brought the delegations together'. */
const PARTICLES: Readonly<Record<string, RegExp>> = {
  sat: /^(?:down|across|facing|opposite)$/,
  sit: /^(?:down|across|facing|opposite)$/,
  brought: /^together$/,
};
/** Who must stand right before others: 'the two sides had spoken of', not 'the envoy spoke'. */
const SIDES_BEFORE = /^(?:sides|delegations|parties|negotiators|countries|governments)$/;
const MAX_PARTICLE_WORDS = 7;

/** Words before 'talks' that make them another matter than war, peace and prisoners. */
const OTHER_BEFORE = wordSet(
  'contract transfer wage pay trade merger takeover coalition budget labour labor salary business ' +
    'climate tariff investment debt loan commercial sales rent players club ' +
    'sponsorship licensing union strike pension tax price acquisition',
);

/** Those who meet when it is sides that talk. */
const DELEGATES = wordSet(
  'delegation delegations negotiators negotiator envoys envoy representatives representative ' +
    'officials ministers commissioners ombudsmen leaders presidents teams team sides mediators ' +
    'counterpart counterparts commissioner delegates ombudsman minister generals intermediaries ' +
    'countries governments parties commanders committee committees commission commissions panel ' +
    'leader president presidents chief premiers premier panels neighbours neighbors diplomats chiefs heads emissaries rivals foes',
);

/** How far, in words, delegates may stand from 'met' or 'meeting'. */
const MAX_REACH_WORDS = 16;

/** The words of a sentence that speak of talks: 'talks', 'a meeting of the delegations', 'met'. */
export function negotiationTriggers(words: readonly Word[], clauses: readonly number[]): Trigger[] {
  return collect(words, (word, i) => {
    if (OTHER_BEFORE.has(words[i - 1]?.lower ?? '')) return [];
    if (TALKS.has(word.lower)) return [talks(words, i, null)];
    const verb = VERBS.get(word.lower);
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
  const particle = PARTICLES[lower];
  if (particle) {
    return words
      .slice(i + 1, i + 1 + MAX_PARTICLE_WORDS)
      .some((word, at) => clauses[i + 1 + at] === clauses[i] && particle.test(word.lower));
  }
  if (!/^spoken?$/.test(lower)) return true;
  const before = words.slice(Math.max(0, i - 3), i);
  return (
    before.some((word) => SIDES_BEFORE.test(word.lower)) &&
    before.every(
      (word) => SIDES_BEFORE.test(word.lower) || /^(?:had|have|two|both|the)$/.test(word.lower),
    )
  );
}

/** 'An earlier meeting, planned for May, was called off': one that takes up meetings told before. */
function isNamedAgain(words: readonly Word[], i: number): boolean {
  return (
    /^(?:meeting|session)$/.test(words[i]!.lower) &&
    (/^(?:earlier|previous|further|second|third)$/.test(words[i - 1]?.lower ?? '') ||
      (words[i - 1]?.lower === 'up' && words[i - 2]?.lower === 'follow') ||
      words.slice(i + 1, i + 8).some(({ lower }) => /^(?:broke|collapsed|adjourned)$/.test(lower)))
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
    plural: /^(?:meetings|rounds)$/.test(words[i]!.lower),
    name: null,
  };
}

/** 'The second round ended without a deal'; in 'a round of talks' the talks speak for it. */
function isRound(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower;
  const placed = /^(?:in|at)$/.test(next ?? '') && words[i + 2]?.capital === true;
  if (placed && /^(?:an?|the|that|this|each)$/.test(words[i - 1]?.lower ?? '')) return true;
  if (isApposition(words, i)) return false;
  return (
    next !== 'of' &&
    /^(?:first|second|third|fourth|fifth|sixth|next|last|previous|latest|new|final)$/.test(
      words[i - 1]?.lower ?? '',
    ) &&
    !EXCHANGE_VERBS.has(next ?? '')
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

function delegatesNear(words: readonly Word[], clauses: readonly number[], i: number): boolean {
  if (/^(?:chaired|hosted)$/.test(words[i - 2]?.lower ?? '')) return true;
  const from = Math.max(0, i - MAX_REACH_WORDS);
  return words
    .slice(from, i + MAX_REACH_WORDS)
    .some(({ lower }, at) => clauses[from + at] === clauses[i] && DELEGATES.has(lower));
}
