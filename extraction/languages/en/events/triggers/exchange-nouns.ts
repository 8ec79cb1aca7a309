import type { PeopleGroup } from '../people/people-groups.ts';
import { personClass } from '../people/person-nouns.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Strength, Trigger } from './trigger.ts';

const SWAPS = wordSet('swap swaps exchange exchanges');
/** Nouns that are a swap only of captives: 'a trade of 40 prisoners'. */
const TRADES = wordSet('trade trades');
const HANDOVERS = wordSet(
  'handover handovers release releases return returns repatriation repatriations transfer ' +
    'transfers homecoming freeing',
);
const PLURALS = /(?:swaps|changes|overs|leases|turns|iations|transfers)$/;

/** Words before a bare 'exchange' or 'swap' that make it another thing. */
const OTHER_BEFORE = wordSet(
  'stock foreign currency student cultural debt gift data telephone academic heat prize credit ' +
    'rate player job school language securities commodity crypto gas information fire artillery ' +
    'heated bitter gun youth house wife seat climate verbal angry brief book clothes toy email ' +
    'product tax press album in',
);
const OTHER_AFTER = wordSet(
  'rate rates student students program programme office trader market fund',
);
const BEFORE_NOUN = wordSet(
  'the a an this that these any no new first second third fourth fifth largest biggest latest ' +
    "major next previous last recent another each every such further more all for all-for-all 's " +
    'large successful planned mutual expected possible potential future earlier promised second ' +
    'final th nd st rd of full',
);

/** 'the ninth exchange' */
const ORDINAL = /^(?:six|seven|eigh|nin|ten|eleven|twelf|\p{L}{3,6}teen|\p{L}{3,5}tie)th$/u;

/** Whether a word in lower case is one of these nouns. */
export function isExchangeNoun(lower: string): boolean {
  return SWAPS.has(lower) || TRADES.has(lower) || HANDOVERS.has(lower);
}

/** The exchange that a noun names: 'prisoner swap', 'exchange of captives', 'the handover'. */
export function exchangeNounAt(
  words: readonly Word[],
  i: number,
  groups: readonly PeopleGroup[],
): Trigger | null {
  const { lower } = words[i]!;
  const swap = SWAPS.has(lower) || TRADES.has(lower);
  if (!swap && !HANDOVERS.has(lower)) return null;
  const before = words[i - 1]?.lower ?? '';
  if (OTHER_BEFORE.has(before) || OTHER_AFTER.has(words[i + 1]?.lower ?? '')) return null;
  const named = [compoundBefore(words, i, groups), groupAfterOf(words, i, groups)].filter(
    (group) => group !== null,
  );
  const strength = strengthOf(words, i, swap, named);
  if (!strength) return null;
  return {
    kind: 'EXCHANGE',
    first: i,
    end: i + 1,
    verb: null,
    act: swap ? 'SWAP' : 'HANDOVER',
    strength,
    groups: named,
    plural: PLURALS.test(lower),
    name: null,
  };
}

function strengthOf(
  words: readonly Word[],
  i: number,
  swap: boolean,
  named: readonly PeopleGroup[],
): Strength | null {
  if (swap && isPaired(words, i)) return 'CERTAIN';
  const captive = named.some(({ class: kind }) => kind !== 'CIVILIAN');
  if (
    TRADES.has(words[i]!.lower) &&
    !named.some(({ class: kind }) => kind === 'CAPTIVE' || kind === 'BODY')
  )
    return null;
  if (captive) return swap ? 'CERTAIN' : 'LIKELY';
  if (named.length > 0) return 'WEAK';
  if (words[i + 1]?.lower === 'of') return null;
  const before = words[i - 1]?.lower ?? '';
  const bare =
    words[i]!.lower === 'transfer' && !/^(?:took|takes|was)$/.test(words[i + 1]?.lower ?? '');
  return (BEFORE_NOUN.has(before) || ORDINAL.test(before)) && !bare ? 'WEAK' : null;
}

/** 'a 1,000-for-1,000 exchange', 'an exchange of 500 for 500' */
function isPaired(words: readonly Word[], i: number): boolean {
  const [first, link, second] = words.slice(Math.max(0, i - 3), i);
  if (isFigure(first) && link?.lower === 'for' && isFigure(second)) return true;
  const [of, given, forWord, got] = words.slice(i + 1, i + 5);
  return (
    of?.lower === 'of' &&
    given?.kind === 'NUMBER' &&
    forWord?.lower === 'for' &&
    got?.kind === 'NUMBER'
  );
}

/** '1,000', or 'one' in 'a one-for-one swap' */
function isFigure(word: Word | undefined): boolean {
  return word?.kind === 'NUMBER' || /^(?:one|two|three|five|ten|all)$/.test(word?.lower ?? '');
}

/** 'prisoner exchange', 'prisoner of war swap', 'hostage release'. */
function compoundBefore(
  words: readonly Word[],
  i: number,
  groups: readonly PeopleGroup[],
): PeopleGroup | null {
  const group = groups.find(({ end }) => end === i);
  if (!group || group.class === 'CIVILIAN') return null;
  const head = words[group.head]!.lower;
  const compound =
    SWAPS.has(words[i]!.lower) || !head.endsWith('s') || personClass(head) === 'BODY';
  return compound && head !== 'personnel' ? { ...group, quantity: null } : null;
}

/** The most words between 'of' and those who are exchanged. */
const MAX_WORDS_AFTER_OF = 6;
/** What stands between 'of' and the people in another thing: 'exchange of fire that hit civilians'. */
const OTHER_OBJECTS =
  /^(?:fire|views?|gunfire|shells?|letters?|gifts?|information|data|calls?|ideas|strikes?|missiles?|shots?|messages?|words|blows|insults|accusations|notes|power|funds|that|which|when|where|after|between|with|among|by|for)$/;

/** 'exchange of 205 prisoners', 'return of thousands of captives'. */
function groupAfterOf(
  words: readonly Word[],
  i: number,
  groups: readonly PeopleGroup[],
): PeopleGroup | null {
  if (!/^(?:of|involving)$/.test(words[i + 1]?.lower ?? '')) return null;
  const group = groups.find(({ head }) => head > i);
  if (!group || group.first > i + 2 + MAX_WORDS_AFTER_OF) return null;
  const between = words.slice(i + 2, group.head);
  return between.some(({ lower }) => OTHER_OBJECTS.test(lower)) ? null : group;
}
