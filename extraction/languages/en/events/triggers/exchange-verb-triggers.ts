import { numberAt } from '../numbers/number-words.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Word } from '../text/words.ts';
import { bareSubject } from './bare-subject.ts';
import { EXCHANGE_VERBS, type ExchangeVerb } from './exchange-verbs.ts';
import { groupsNear, MAX_REACH_WORDS } from './groups-of-verb.ts';
import type { Strength, Trigger } from './trigger.ts';

const MAX_PARTICLE_WORDS = 12;

/** The exchange that a verb names: 'freed 205 soldiers', 'the captives were handed over'. */
export function exchangeVerbAt(
  words: readonly Word[],
  clauses: readonly number[],
  i: number,
  groups: readonly PeopleGroup[],
): Trigger | null {
  const verb = EXCHANGE_VERBS.get(words[i]!.lower);
  if (!verb) return null;
  const end = particleEnd(words, clauses, i, verb);
  if (end === null || isAdjective(words, i)) return null;
  const near = groupsNear(words, clauses, i, groups);
  const strength = strengthOf(words, i, verb, near, end);
  if (!strength) return null;
  const { act, form } = verb;
  const past = form === 'BASE' && /^(?:set|let)$/.test(words[i]!.lower) ? 'PAST' : form;
  const base = { kind: 'EXCHANGE', first: i, end, act, strength, groups: near } as const;
  return { verb: past, plural: false, name: null, ...base };
}

/** Where the verb and its particle end; null where the particle is missing. */
function particleEnd(
  words: readonly Word[],
  clauses: readonly number[],
  i: number,
  verb: ExchangeVerb,
): number | null {
  if (!verb.particle) return i + 1;
  for (let j = i + 1; j < Math.min(words.length, i + MAX_PARTICLE_WORDS); j++) {
    if (clauses[j] !== clauses[i]) return null;
    if (verb.particle.has(words[j]!.lower)) return j === i + 1 ? j + 1 : i + 1;
  }
  return null;
}

/** 'The released soldiers', 'the freed men': the verb only describes them. */
function isAdjective(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  return /^(?:the|those|these|newly|recently|all)$/.test(before) && words[i]!.lower.endsWith('ed');
}

function strengthOf(
  words: readonly Word[],
  i: number,
  verb: ExchangeVerb,
  near: readonly PeopleGroup[],
  end: number,
): Strength | null {
  const classes = new Set(near.map((group) => group.class));
  const { lower } = words[i]!;
  if (/^recover/.test(lower) && !classes.has('BODY')) return null;
  if (/^deliver/.test(lower) && !classes.has('BODY') && bareSubject(words, i) === null) return null;
  if (/^(?:trad|carr)/.test(lower) && !classes.has('CAPTIVE') && !classes.has('BODY')) return null;
  if (classes.size === 0 && isInExchange(words, i)) return 'CERTAIN';
  if (classes.size === 0)
    return isPaired(words, end) || bareSubject(words, i) !== null ? 'WEAK' : null;
  if (classes.has('CAPTIVE') || classes.has('BODY'))
    return verb.act === 'SWAP' ? 'CERTAIN' : 'LIKELY';
  const fromCaptivity = words
    .slice(i, i + MAX_REACH_WORDS)
    .some(({ lower: word }) => word === 'captivity');
  if (fromCaptivity) return 'CERTAIN';
  if (/^(?:return|receiv|transfer)/.test(lower)) {
    return goesHome(words, i) || near.some(({ quantity }) => quantity) ? 'WEAK' : null;
  }
  return 'WEAK';
}

/** How far behind a verb, in words, 'in exchange for' may stand. */
const MAX_EXCHANGE_WORDS = 6;

/** 'The teacher was freed in exchange for a programmer' */
function isInExchange(words: readonly Word[], i: number): boolean {
  if (!/^(?:freed|released)$/.test(words[i]!.lower)) return false;
  const at = words.findIndex(
    ({ lower }, j) => j > i && j <= i + MAX_EXCHANGE_WORDS && lower === 'exchange',
  );
  return at > 0 && words[at - 1]!.lower === 'in' && words[at + 1]?.lower === 'for';
}

/** 'received 205 and …', 'swapped 205 for 205': a number stands for the people. */
function isPaired(words: readonly Word[], end: number): boolean {
  return words.slice(end, end + 4).some((_, at) => numberAt(words, end + at));
}

function goesHome(words: readonly Word[], i: number): boolean {
  return words
    .slice(i + 1, i + 6)
    .some(({ lower }) => /^(?:home|back|homeland|captivity)$/.test(lower));
}
