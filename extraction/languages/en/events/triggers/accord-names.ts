import { cityByName } from '../../../../../gazetteer/cities.ts';
import { countries, countryByDemonym } from '../../../../../gazetteer/countries.ts';
import { wordSet } from '../text/phrases.ts';
import type { Word } from '../text/words.ts';

/** The name of an accord, and the word that it begins with. */
export interface AccordName {
  first: number;
  text: string;
}

const OF_NAMES = wordSet('of and the for on');

/** Days and months say when, not what. */
export const NO_NAME =
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

/** The name before the head: 'Istanbul agreements', 'Black Sea Grain Initiative', 'Minsk II accords'. */
export function nameBefore(words: readonly Word[], i: number): AccordName | null {
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

/** The name behind the head: 'the Treaty on the State Border', 'the Declaration of Orrin'. */
export function nameAfter(words: readonly Word[], i: number): AccordName | null {
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
