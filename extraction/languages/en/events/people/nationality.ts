import {
  type Country,
  countries,
  countryByDemonym,
  countryByName,
} from '../../../../../gazetteer/countries.ts';
import type { OwnSideWords, Word } from '../text/words.ts';
import { personClass } from './person-nouns.ts';

/** A word for the people of a country or for what is theirs: 'Ukrainian', 'Ukrainians', "Ukraine's". */
export interface NationalWord {
  /** The words from `first` up to but without `end`. */
  first: number;
  end: number;
  /** ISO 3166-1 alpha-2, or the key of the actor where the side is no listed state. */
  countryCode: string;
  /** Whether it may stand alone for people: 'two Ukrainians'. */
  people: boolean;
}

/** The words that the names of all countries and their people start with. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  countries
    .flatMap(({ name, otherNames, demonyms }) => [name, ...otherNames, ...demonyms])
    .map((form) => form.split(' ', 1)[0]!),
);

/** The word for a nationality that starts at a word, of at most three words. */
export function nationalWordAt(words: readonly Word[], index: number): NationalWord | null {
  const first = words[index];
  if (first?.own) return nationalOfSide(words, index, first.own);
  if (!first?.capital || !FIRST_WORDS.has(first.text)) return null;
  for (let end = Math.min(index + 3, words.length); end > index; end--) {
    const text = end === index + 1 ? first.text : joined(words, index, end);
    const byDemonym = countryByDemonym(text);
    if (byDemonym) return national(byDemonym, index, end, isPeople(text));
    const byName = words[end]?.text.match(/^['’]s?$/) ? countryByName(text) : undefined;
    if (byName) return national(byName, index, end + 1, false);
  }
  return null;
}

/**
 * 'Ombrian', 'Ombria's', and 'Tavri' of 'three Tavri fighters': whom a movement has captive is told
 * by its name too, 'Tavri hostages'.
 */
function nationalOfSide(
  words: readonly Word[],
  index: number,
  { side, end, isAdjective }: OwnSideWords,
): NationalWord | null {
  if (isAdjective) {
    return { first: index, end, countryCode: side, people: isPeople(words[end - 1]!.text) };
  }
  const next = words[end];
  if (next && /^['’]s?$/.test(next.text)) {
    return { first: index, end: end + 1, countryCode: side, people: false };
  }
  const kind = personClass(next?.lower ?? '');
  const isHeld = kind === 'BODY' || /^(?:hostages?|captives?)$/.test(next?.lower ?? '');
  if (kind !== null && !isHeld) return { first: index, end, countryCode: side, people: false };
  return null;
}

function joined(words: readonly Word[], first: number, end: number): string {
  const texts = words.slice(first, end).map((word) => word.text);
  return texts.join(' ');
}

function national({ isoCode }: Country, first: number, end: number, people: boolean): NationalWord {
  return { first, end, countryCode: isoCode, people };
}

/** Plurals, and the adjectives that English uses as plurals: 'the British', 'two Chinese'. */
function isPeople(text: string): boolean {
  return /(?:s|sh|ch|ese|men)$/.test(text);
}
