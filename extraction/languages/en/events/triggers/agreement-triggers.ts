import { collect } from '../../../../text/collect.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import { type AccordName, NO_NAME, nameAfter, nameBefore } from './accord-names.ts';
import type { Trigger } from './trigger.ts';

const ACCORDS = wordSet(
  'agreement agreements accord accords deal deals pact pacts protocol protocols memorandum treaty ' +
    'truce ceasefire armistice understanding framework initiative declaration communique roadmap mechanism',
);
/** Heads that name an accord only with a proper name before them. */
const ONLY_NAMED = wordSet(
  'framework initiative declaration roadmap treaty protocol protocols understanding mechanism',
);
/** Words before the head that make it another matter. */
const OTHER_BEFORE = wordSet(
  'trade merger business peace-keeping licensing sponsorship contract loan transfer takeover ' +
    'coalition climate energy gas arms oil nuclear great good big real better no any cultural ' +
    'without fishing tax investment preliminary provisional plea settlement broadcast rights salary free',
);
/** Whether a word in lower case is a noun for accords. */
export function isAccordNoun(lower: string): boolean {
  return ACCORDS.has(lower);
}

/** The accords a sentence names: 'the Istanbul agreements', 'a deal signed in Orrin on 2 June'. */
export function agreementTriggers(words: readonly Word[]): Trigger[] {
  return collect(words, (word, i) => {
    if (agreesVerbAt(words, i)) return [accord(words, i, null, 'PAST')];
    if (!(ACCORDS.has(word.lower) || isCeaseFire(words, i)) || isPartOfLonger(words, i)) return [];
    const name = nameBefore(words, i);
    if (name === null && OTHER_BEFORE.has(words[i - 1]?.lower ?? '')) return [];
    if (isNone(words, i)) return [];
    if (isVerb(words, i)) return [];
    const named = name ?? nameAfter(words, i);
    if (named === null && ONLY_NAMED.has(word.lower) && !isSigned(words, i) && !isTakenUp(words, i))
      return [];
    return [accord(words, i, named, null)];
  });
}

function accord(
  words: readonly Word[],
  i: number,
  name: AccordName | null,
  verb: 'PAST' | null,
): Trigger {
  return {
    kind: 'AGREEMENT',
    first: name?.first ?? i,
    end: i + 1,
    verb,
    act: 'ACCORD',
    strength: name ? 'LIKELY' : 'WEAK',
    groups: [],
    plural: words[i]!.lower.endsWith('s'),
    name: name?.text ?? null,
  };
}

/** 'agreed in Orrin on 16 May to swap …': the place comes right after the verb. */
function agreesVerbAt(words: readonly Word[], i: number): boolean {
  if (words[i]!.lower !== 'agreed') return false;
  const place = words[i + 2];
  if (!place || NO_NAME.test(place.text)) return false;
  return /^(?:in|at)$/.test(words[i + 1]!.lower) && place.capital;
}

/** 'an immediate cease-fire' */
function isCeaseFire(words: readonly Word[], i: number): boolean {
  return words[i]!.lower === 'fire' && words[i]!.joined && words[i - 1]?.lower === 'cease';
}

/** 'put the declaration on hold' */
function isTakenUp(words: readonly Word[], i: number): boolean {
  if (!/^(?:declaration|treaty|protocol|mechanism)$/.test(words[i]!.lower)) return false;
  return /^(?:the|this|that)$/.test(words[i - 1]?.lower ?? '') && !words[i + 1]?.joined;
}

/** The nouns that name an accord only with a name or a signing beside them: 'the declaration'. */
export function needsName(word: string): boolean {
  return ONLY_NAMED.has(word);
}

/** 'The headquarters that deals with captives' */
function isVerb(words: readonly Word[], i: number): boolean {
  return /^(?:deals?|accords?)$/.test(words[i]!.lower) && words[i + 1]?.lower === 'with';
}

const SIGNED =
  /^(?:signed|adopted|endorsed|concluded|initialled|initialed|ratified|agreed|created|established|set|unveiled|announced|signing|sign|inked|sealed|clinched|finalised|finalized|names)$/;
/** How far, in words, the verb may stand behind an accord: 'the mechanism that both sides set up in'. */
const MAX_SIGNED_WORDS = 14;

/** 'signed a declaration of principles in Orrin', 'a joint declaration signed in Orrin' */
function isSigned(words: readonly Word[], i: number): boolean {
  if (words.slice(Math.max(0, i - 6), i).some(({ lower }) => SIGNED.test(lower))) return true;
  const after = words.slice(i + 1, i + 1 + MAX_SIGNED_WORDS);
  const end = after.findIndex(({ kind }) => kind === 'MARK');
  const within = end < 0 ? after : after.slice(0, end);
  const verb = within.findIndex(({ lower }) => SIGNED.test(lower));
  const reached = words[i]!.lower === 'understanding' && within[0]?.lower === 'reached';
  return reached || verb === 0 || (verb > 0 && /^(?:that|which)$|^the$/.test(within[0]!.lower));
}

/** 'ended without an agreement'; 'declared a truce', which takes one side alone. */
function isNone(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 3), i).map(({ lower }) => lower);
  if (before.includes('without')) return true;
  const alone = /^(?:declared|declares|announced|ordered|proclaimed|offered|proposed)$/;
  const after = words.slice(i + 1, i + 10).map(({ lower }) => lower);
  const truce = /^(?:truce|ceasefire)$/.test(words[i]!.lower);
  const declared = after.findIndex((word) => /^(?:declared|ordered|proclaimed)$/.test(word));
  const that = after.findIndex((word) => /^(?:that|which)$/.test(word));
  return truce && (before.some((word) => alone.test(word)) || (that === 0 && declared > 0));
}

/** In 'ceasefire deal' only 'deal' is the head. */
function isPartOfLonger(words: readonly Word[], i: number): boolean {
  return (
    ACCORDS.has(words[i + 1]?.lower ?? '') ||
    /^(?:talks|negotiations|proposal|plan|village|lines?|monitors?|monitoring|violations?|commission|committee|period|efforts|offer)$/.test(
      words[i + 1]?.lower ?? '',
    )
  );
}
