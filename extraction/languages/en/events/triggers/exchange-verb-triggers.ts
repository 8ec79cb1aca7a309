import { numberAt } from '../numbers/number-words.ts';
import { isFreedModifier } from '../people/freed-modifier.ts';
import type { PeopleGroup } from '../people/people-groups.ts';
import type { Word } from '../text/words.ts';
import { bareSubject } from './bare-subject.ts';
import { EXCHANGE_VERBS, type ExchangeVerb } from './exchange-verbs.ts';
import { groupsNear, MAX_REACH_WORDS } from './groups-of-verb.ts';
import type { Strength, Trigger } from './trigger.ts';

const MAX_COMPLEMENT_WORDS = 12;

/** The exchange that a verb names: 'freed 205 soldiers', 'the captives were handed over'. */
export function exchangeVerbAt(
  words: readonly Word[],
  clauses: readonly number[],
  i: number,
  groups: readonly PeopleGroup[],
): Trigger | null {
  const senses = EXCHANGE_VERBS.get(words[i]!.lower);
  if (!senses || isAdjective(words, i) || isOtherMatter(words, clauses, i)) return null;
  for (const verb of senses) {
    const end = complementEnd(words, clauses, i, verb);
    if (end === null) continue;
    const near = groupsNear(words, clauses, i, groups, verb.moves).filter(
      ({ head }) => !verb.moves || !GO_BY_THEMSELVES.test(words[head]!.lower),
    );
    const strength = strengthOf(words, i, verb, near, end);
    if (!strength) continue;
    const { act, form } = verb;
    const base = { kind: 'EXCHANGE', first: i, end, act, strength, groups: near } as const;
    return { verb: form, plural: false, name: null, ...base };
  }
  return null;
}

/** 'Ister Malk was handed over', with given name and surname. */
function isNamedPerson(words: readonly Word[], i: number): boolean {
  const passive = /^(?:was|been)$/.test(words[i - 1]?.lower ?? '');
  const had = /^(?:has|had)$/.test(words[i - 2]?.lower ?? '');
  const end = i - (had ? 2 : 1);
  const [article, given, surname] = words.slice(Math.max(0, end - 3), end);
  if (!passive || !/^(?:freed|released|handed|repatriated|swapped)$/.test(words[i]!.lower))
    return false;
  if (surname) return surname.capital && given!.capital && article!.lower !== 'the';
  return end === 2 && article!.capital && given!.capital;
}

/** How far behind the verb, in words, stands what makes it another matter. */
const MAX_OTHER_WORDS = 10;
const CUSTODY = /^(?:prisons?|jails?|camps?|courts?|facility|hospitals?|clinic|cells?|custody)$/;
const FOUND_IN =
  /^(?:river|rubble|sea|water|waters|wreck|wreckage|ruins|well|lake|mine|debris|graves?)$/;

/** 'freed on bail', 'transferred to a prison', 'recovered 40 bodies from the river' */
function isOtherMatter(words: readonly Word[], clauses: readonly number[], i: number): boolean {
  const { lower } = words[i]!;
  const after = words
    .slice(i + 1, i + 1 + MAX_OTHER_WORDS)
    .filter((_, at) => clauses[i + 1 + at] === clauses[i]);
  if (has(after, /^on$/, /^(?:bail|parole|probation)$/, 1)) return true;
  if (/^transfer/.test(lower)) return has(after, /^(?:to|into)$/, CUSTODY, 4);
  return /^(?:recover|retriev|collect)/.test(lower) && has(after, /^(?:from|in)$/, FOUND_IN, 4);
}

/** Whether words have a preposition with a noun within reach behind it. */
function has(words: readonly Word[], preposition: RegExp, noun: RegExp, reach: number): boolean {
  return words.some(
    ({ lower }, at) =>
      preposition.test(lower) &&
      words.slice(at + 1, at + 1 + reach).some((one) => noun.test(one.lower)),
  );
}

/** Those who return and cross borders though nobody held them. */
const GO_BY_THEMSELVES =
  /^(?:refugees|students|migrants|villagers|residents|evacuees|tourists|players|pilgrims|expatriates|workers|families|pupils|members)$/;

/** Where the verb and what must follow it end; null where that is missing. */
function complementEnd(
  words: readonly Word[],
  clauses: readonly number[],
  i: number,
  { complement }: ExchangeVerb,
): number | null {
  if (!complement) return i + 1;
  for (let j = i + 1; j < Math.min(words.length, i + MAX_COMPLEMENT_WORDS); j++) {
    if (clauses[j] !== clauses[i]) return null;
    if (complement(words, j)) return j === i + 1 && isParticle(words[j]!) ? j + 1 : i + 1;
  }
  return null;
}

/** The words that are one with their verb: 'handed over', but not 'to' in 'flown to Orrin'. */
function isParticle({ lower }: Word): boolean {
  return !/^(?:to|on|onto|aboard|in|at|into|with|across|through|via)$/.test(lower);
}

/** 'The released soldiers', 'the 40 freed men', 'a plane carrying them': the verb only describes. */
function isAdjective(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.lower ?? '';
  if (isFreedModifier(words, i) || words[i]!.lower === 'carrying') return true;
  return /^(?:the|those|these|newly|recently|all)$/.test(before) && words[i]!.lower.endsWith('ed');
}

function strengthOf(
  words: readonly Word[],
  i: number,
  verb: ExchangeVerb,
  near: readonly PeopleGroup[],
  end: number,
): Strength | null {
  const classes = new Set(near.map((group) => (isHeld(words, group) ? 'CAPTIVE' : group.class)));
  const { lower } = words[i]!;
  const bare = bareSubject(words, i) !== null;
  const captive = classes.has('CAPTIVE') || classes.has('BODY');
  if (verb.of === 'DEAD' && !classes.has('BODY')) return null;
  const paired = verb.act === 'SWAP' && words[i + 1]?.lower === 'for';
  if (verb.of === 'CAPTIVES' && !captive && !bare && !paired) return null;
  if (classes.size === 0 && isInExchange(words, i)) return 'CERTAIN';
  if (classes.size === 0)
    return isPaired(words, end) || bare || isNamedPerson(words, i) ? 'WEAK' : null;
  if (captive) return verb.act === 'SWAP' ? 'CERTAIN' : 'LIKELY';
  const fromCaptivity = words
    .slice(i, i + MAX_REACH_WORDS)
    .some(({ lower: word }) => word === 'captivity');
  if (fromCaptivity) return 'CERTAIN';
  if (/^(?:return|receiv|transfer)/.test(lower)) {
    return goesHome(words, i) || near.some(({ quantity }) => quantity) ? 'WEAK' : null;
  }
  return 'WEAK';
}

/** 'The 40 men held since May': they are captives. */
function isHeld(words: readonly Word[], { end, class: kind }: PeopleGroup): boolean {
  return kind !== 'BODY' && HELD.test(words[end]?.lower ?? '');
}

const HELD =
  /^(?:held|captured|seized|detained|abducted|kidnapped|imprisoned|interned|jailed|captive|freed|released)$/;

/** How far behind a verb, in words, 'in exchange for' may stand. */
const MAX_EXCHANGE_WORDS = 12;

/** 'The teacher was freed in exchange for a programmer', 'in return for two pilots' */
function isInExchange(words: readonly Word[], i: number): boolean {
  if (!/^(?:freed|released|handed|returned)$/.test(words[i]!.lower)) return false;
  const at = words.findIndex(
    ({ lower }, j) =>
      j > i && j <= i + MAX_EXCHANGE_WORDS && /^(?:exchange|return|swap)$/.test(lower),
  );
  const open = words.slice(i, Math.max(i, at)).every(({ text }) => !/^[;:.]$/.test(text));
  return at > 0 && open && words[at - 1]!.lower === 'in' && words[at + 1]?.lower === 'for';
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
