import { cities, cityByName } from '../../../../gazetteer/cities.ts';
import { countries } from '../../../../gazetteer/countries.ts';
import {
  type Institution,
  institutions,
  type SideKind,
} from '../../../../gazetteer/institutions.ts';
import { publishers } from '../../../../gazetteer/publishers.ts';
import { type Token, tokenize } from '../../../text/tokens.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { tokenRules } from '../text/token-rules.ts';
import type { NameKind, NameSpan } from './name-span.ts';

interface Entry {
  words: string[];
  kind: NameKind;
  name: string;
  countryCode: string | null;
  side: SideKind | undefined;
}

/** Entries by their first word, the longest first. */
const ENTRIES = buildIndex();

/** The gazetteer's names among the tokens, the longest at each place, from left to right. */
export function findKnownNames(tokens: readonly Token[]): NameSpan[] {
  const found: NameSpan[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const entry = entryAt(tokens, i);
    if (!entry || isInLonger(tokens, i, entry)) continue;
    const last = i + entry.words.length - 1;
    const { kind, name, countryCode, side } = entry;
    const span = { start: tokens[i]!.start, end: tokens[last]!.end };
    found.push({ first: i, last, kind, name, countryCode, known: true, side, ...span });
    i = last;
  }
  return found;
}

/** 'The National' where 'National Liberation Army' is meant */
function isInLonger(tokens: readonly Token[], i: number, { words }: Entry): boolean {
  if (words[0] !== 'The') return false;
  return (entryAt(tokens, i + 1)?.words.length ?? 0) >= words.length;
}

function entryAt(tokens: readonly Token[], i: number): Entry | undefined {
  const first = tokens[i];
  if (!first) return undefined;
  return ENTRIES.get(plain(first.text))?.find((entry) =>
    entry.words.every((word, offset) => {
      const token = tokens[i + offset];
      return token !== undefined && plain(token.text) === word;
    }),
  );
}

/** Curly apostrophes read as straight ones. */
function plain(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text;
}

function buildIndex(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [form, kind, name, countryCode, side] of forms()) {
    const words = tokenize(form, { start: 0, end: form.length }, tokenRules).map((token) =>
      plain(token.text),
    );
    const entries = index.get(words[0]!) ?? [];
    entries.push({ words, kind, name, countryCode, side });
    index.set(words[0]!, entries);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** Papers are called after everyday things too: 'Dawn', 'Mint', 'Time'. */
function isPlainlyAName(form: string): boolean {
  if (form.includes(' ')) return true;
  return /^\p{Lu}{3,}$/u.test(form) || (form.length > 4 && !isCommonWord(form.toLowerCase()));
}

type FormRow = [string, NameKind, string, string | null, SideKind?];

function* forms(): Generator<FormRow> {
  for (const country of countries) {
    const { isoCode, name } = country;
    for (const form of [name, ...country.otherNames]) yield [form, 'COUNTRY', name, isoCode];
    for (const form of country.demonyms) yield [form, 'DEMONYM', name, isoCode];
    for (const form of country.seats) yield [form, 'SEAT', form, isoCode];
    if (country.capital === null) continue;
    for (const form of [country.capital, ...country.otherCapitalNames]) {
      yield [form, 'CAPITAL', country.capital, isoCode];
    }
  }
  for (const body of institutions) yield* formsOfInstitution(body);
  for (const { name, otherNames } of publishers) {
    for (const form of [name, ...otherNames]) {
      if (isPlainlyAName(form)) yield [form, 'ORGANIZATION', name, null];
    }
  }
  for (const city of cities) {
    for (const form of [city.name, ...city.otherNames]) {
      yield [form, city.kind, city.name, city.countryCode];
    }
  }
}

/** A land that broke away is a place too. */
function* formsOfInstitution(body: Institution): Generator<FormRow> {
  const { name, otherNames, demonyms = [], side } = body;
  const isLand = side === 'TERRITORY';
  const code = isLand ? (cityByName(name)?.countryCode ?? null) : body.countryCode;
  for (const form of [name, ...otherNames]) {
    yield [form, isLand ? 'REGION' : 'ORGANIZATION', name, code, side];
  }
  for (const form of demonyms) yield [form, 'DEMONYM', name, null, side];
}
