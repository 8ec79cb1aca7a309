import { cityByName } from '../../../../../gazetteer/cities.ts';
import { countries, countryByDemonym } from '../../../../../gazetteer/countries.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';
import type { Trigger } from './trigger.ts';

const ACCORDS = wordSet(
  'agreement agreements accord accords deal deals pact pacts protocol protocols memorandum treaty ' +
    'truce ceasefire armistice understanding framework initiative declaration communique roadmap',
);
/** Heads that name an accord only with a proper name before them. */
const ONLY_NAMED = wordSet(
  'framework initiative declaration roadmap treaty protocol protocols understanding',
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
  return words.flatMap((word, i) => {
    if (agreesVerbAt(words, i)) return [accord(words, i, null, 'PAST')];
    if (!ACCORDS.has(word.lower) || isPartOfLonger(words, i)) return [];
    const name = nameBefore(words, i);
    if (name === null && OTHER_BEFORE.has(words[i - 1]?.lower ?? '')) return [];
    if (isNone(words, i)) return [];
    if (name === null && ONLY_NAMED.has(word.lower) && !isSigned(words, i)) return [];
    return [accord(words, i, name, null)];
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

/** 'signed a declaration of principles in Orrin' */
function isSigned(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 4), i);
  return before.some(({ lower }) =>
    /^(?:signed|adopted|initialled|initialed|ratified)$/.test(lower),
  );
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
    /^(?:talks|negotiations|proposal|plan)$/.test(words[i + 1]?.lower ?? '')
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
