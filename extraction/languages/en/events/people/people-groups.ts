import { collectiveAt } from '../numbers/collectives.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { EXCHANGE_VERBS } from '../triggers/exchange-verbs.ts';
import { isFreedModifier } from './freed-modifier.ts';
import { nationalWordAt } from './nationality.ts';
import {
  BODY_MODIFIERS,
  CAPTIVE_MODIFIERS,
  type PersonClass,
  personClass,
} from './person-nouns.ts';

/** People or bodies as one noun phrase: '205 captured Ukrainian soldiers'. */
export interface PeopleGroup {
  /** The words from `first` up to but without `end`; `head` is the noun. */
  first: number;
  end: number;
  head: number;
  class: PersonClass;
  /** ISO 3166-1 alpha-2 of the people's country, or the key of a side that has no code. */
  countryCode: string | null;
  quantity: Quantity | null;
}

/** Words, beside the verbs of exchange, that no noun phrase of ours runs across. */
const STOP = wordSet(
  'in on at by to for from with after before as while when that who which and or but nor than ' +
    'was were is are be been being has have had will would could may might can shall should ' +
    'returned says said swaps exchanges including among total over also not about against near ' +
    'during under between each other where if number numbers',
);
const LINKS = wordSet("of its their our his her the these those 's ' ’");

function isStop({ lower }: Word): boolean {
  return STOP.has(lower) || EXCHANGE_VERBS.has(lower);
}

/** The most words of one phrase before its noun. */
const MAX_WORDS_BEFORE = 9;

/** The groups of people or bodies that a sentence names, from left to right. */
export function peopleGroups(
  words: readonly Word[],
  quantities: readonly Quantity[],
): PeopleGroup[] {
  const groups: PeopleGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const few = quantities.find(({ first, end }) => first === i && isCollective(words, first, end));
    if (few) {
      const { first, end } = few;
      groups.push({ first, end, head: i, class: 'CIVILIAN', countryCode: null, quantity: few });
      continue;
    }
    const head = headAt(words, i);
    if (!head) continue;
    groups.push(groupOf(words, head, quantities, groups.at(-1)?.end ?? 0));
    i = head.end - 1;
  }
  return joinBodies(words, groups);
}

/** Whether a quantity is itself a noun for people: 'the pair'. */
function isCollective(words: readonly Word[], first: number, end: number): boolean {
  return end === first + 1 && collectiveAt(words, first) !== null;
}

interface Head {
  index: number;
  end: number;
  class: PersonClass;
  countryCode: string | null;
}

/** A noun for people, or a nationality that stands for them: 'prisoners of war', 'Ukrainians'. */
function headAt(words: readonly Word[], i: number): Head | null {
  const { lower } = words[i]!;
  const national = nationalWordAt(words, i);
  const noun = national?.people ? null : personClass(lower);
  if (noun) {
    const ofWar = words[i + 1]?.lower === 'of' && words[i + 2]?.lower === 'war';
    const next = personClass(words[i + 1]?.lower ?? '');
    if (!ofWar && next && next !== 'BODY') return null;
    if (
      /^['’]s?$/.test(words[i + 1]?.text ?? '') &&
      personClass(words[i + 2]?.lower ?? '') === 'BODY'
    ) {
      return null;
    }
    if (lower === 'remains' && !isNounRemains(words, i)) return null;
    if (lower === 'dead' && !/^(?:the|war)$/.test(words[i - 1]?.lower ?? '')) return null;
    if (lower === 'fallen' && words[i - 1]?.lower !== 'the') return null;
    return { index: i, end: ofWar ? i + 3 : i + 1, class: noun, countryCode: null };
  }
  if (!national || personClass(words[national.end]?.lower ?? '')) return null;
  const next = words[national.end];
  if (!national.people) {
    const one = /^an?$/.test(words[i - 1]?.lower ?? '') && words[national.end - 1]!.lower !== "'s";
    if (!one || (next?.kind === 'WORD' && !AFTER_ONE.test(next.lower))) return null;
  }
  if (national.people && next?.kind === 'WORD' && !/[^s]s$/.test(words[i]!.lower) && !isStop(next))
    return null;
  return { index: i, end: national.end, class: 'CIVILIAN', countryCode: national.countryCode };
}

/** What may follow one person told by nationality alone: 'an American held since May'. */
const AFTER_ONE =
  /^(?:who|whom|and|or|held|jailed|imprisoned|convicted|sentenced|accused|arrested|detained|captured|charged|taken|seized|kidnapped|abducted|was|is|had|has|in|on|at|from|with|for|by|to|of|aged|serving|suspected|living|working|born)$/;

/** 'the remains of', 'their remains', but not 'the swap remains possible' */
function isNounRemains(words: readonly Word[], i: number): boolean {
  return (
    /^(?:of|were|have|are|had)$/.test(words[i + 1]?.lower ?? '') ||
    /^(?:the|their|his|her|human|mortal|of|and|’s|'s)$/.test(words[i - 1]?.lower ?? '') ||
    i === 0
  );
}

function groupOf(
  words: readonly Word[],
  head: Head,
  quantities: readonly Quantity[],
  from: number,
): PeopleGroup {
  let { countryCode, class: kind } = head;
  let first = head.index;
  let quantity: Quantity | null = null;
  for (let j = head.index - 1; j >= Math.max(from, head.index - MAX_WORDS_BEFORE); j--) {
    const word = words[j]!;
    quantity = quantities.find(({ end }) => end === j + 1) ?? null;
    if (quantity && words[j + 1]!.joined && /^years?$/.test(words[j + 1]!.lower)) quantity = null;
    else if (quantity) {
      first = quantity.first;
      break;
    }
    if (isFreedModifier(words, j)) {
      if (kind !== 'BODY') kind = 'CAPTIVE';
      first = j;
      continue;
    }
    if ((word.kind === 'MARK' && !LINKS.has(word.lower)) || isStop(word)) break;
    countryCode ??= nationalWordAt(words, j)?.countryCode ?? null;
    if (CAPTIVE_MODIFIERS.has(word.lower) && kind !== 'BODY') kind = 'CAPTIVE';
    if (BODY_MODIFIERS.has(word.lower)) kind = 'BODY';
    first = j;
  }
  return { first, end: head.end, head: head.index, class: kind, countryCode, quantity };
}

/** 'the bodies of 1,000 fallen soldiers' and '1,000 bodies of soldiers' are one group of bodies. */
function joinBodies(words: readonly Word[], groups: readonly PeopleGroup[]): PeopleGroup[] {
  const joined: PeopleGroup[] = [];
  for (const group of groups) {
    const last = joined.at(-1);
    const near = last && group.first - last.end <= 1 && words[last.end]?.lower === 'of';
    const inside = last && last.end === group.first - 0 && words[group.first]?.lower === 'of';
    if (last?.class === 'BODY' && (near || inside)) {
      last.end = group.end;
      last.countryCode ??= group.countryCode;
      last.quantity ??= group.quantity;
    } else {
      joined.push({ ...group });
    }
  }
  return joined;
}
