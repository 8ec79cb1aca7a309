import { cityByName } from '../../../../../gazetteer/cities.ts';
import { countries, countryByDemonym } from '../../../../../gazetteer/countries.ts';
import { collect } from '../../../../text/collect.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
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
const OF_NAMES = wordSet('of and the for on');

/** Days and months say when, not what. */
const NO_NAME =
  /^(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Where so many of the longer words have capitals, capitals name nothing. */
const TITLE_CASE_SHARE = 0.7;

/** Capitals of a headline, of a sentence's first word or of a nationality are no accord's name. */
function isOnlyCapitalised(words: readonly Word[], first: number, i: number): boolean {
  const name = words
    .slice(first, i)
    .map(({ text }) => text)
    .join(' ');
  if (countryByDemonym(name)) return true;
  const opens = first === 0 || /^[“"]$/.test(words[first - 1]!.text);
  if (opens && (i - first === 1 || i - first > 3) && !isPlace(name)) return true;
  const others = words.filter(
    ({ kind, text }, at) => (at < first || at > i) && kind === 'WORD' && text.length > 3,
  );
  const capitals = others.filter(({ capital }) => capital).length;
  return others.length > 1 && capitals > others.length * TITLE_CASE_SHARE && !isPlace(name);
}

function isPlace(name: string): boolean {
  return cityByName(name) !== undefined || countries.some(({ capital }) => capital === name);
}

/** The most words of an accord's name. */
const MAX_NAME_WORDS = 6;

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
  name: { first: number; text: string } | null,
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

/** The name behind the head: 'the Treaty on the State Border', 'the Declaration of Orrin'. */
function nameAfter(words: readonly Word[], i: number): { first: number; text: string } | null {
  if (!words[i]!.capital || i === 0 || !/^(?:on|of|for)$/.test(words[i + 1]?.lower ?? ''))
    return null;
  let end = i + 2;
  while (
    end < i + 2 + MAX_NAME_WORDS &&
    words[end]?.kind === 'WORD' &&
    (words[end]!.capital || (OF_NAMES.has(words[end]!.lower) && words[end + 1]?.capital))
  )
    end++;
  if (end === i + 2 || !words[end - 1]!.capital) return null;
  const text = words
    .slice(i, end)
    .map((word) => word.text)
    .join(' ');
  return { first: i, text };
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

/** The name before the head: 'Istanbul agreements', 'Black Sea Grain Initiative', 'Minsk II accords'. */
function nameBefore(words: readonly Word[], i: number): { first: number; text: string } | null {
  let first = i;
  for (let j = i - 1; j >= Math.max(0, i - MAX_NAME_WORDS); j--) {
    const word = words[j]!;
    const link = OF_NAMES.has(word.lower) && words[j - 1]?.capital && first < i;
    if (!(word.capital && word.kind === 'WORD') && !link) break;
    first = j;
  }
  while (
    first < i &&
    /^(?:the|a|an|this|these|under|our|new|no|any|another|first|second|final)$/i.test(
      words[first]!.text,
    )
  )
    first++;
  if (first === i) return null;
  if (words.slice(first, i).every(({ text }) => NO_NAME.test(text))) return null;
  if (isOnlyCapitalised(words, first, i)) return null;
  const text = words
    .slice(first, i + 1)
    .map((word) => word.text)
    .join(' ');
  return { first, text };
}
