import { DESCRIBED_NOUNS, STATE_NOUNS } from '../lexicon/groups.ts';
import type { NameSpan } from '../names/name-span.ts';
import type { NameTable } from '../names/name-table.ts';

/** How far behind a demonym its noun may stand: 'Norwegian air force commanders'. */
const MAX_MODIFIERS = 2;

/** The last token of the noun phrase by which a country acts, 'Norwegian officials', else null. */
export function actingNoun(table: NameTable, name: NameSpan): number | null {
  if (sharesNoun(table, name)) return name.last;
  const noun = nounIn(table, name, STATE_NOUNS);
  return noun !== null && !STATE_NOUNS.has(table.lower(noun + 1)) ? noun : null;
}

/**
 * Whether a demonym tells whose somebody or something is: 'Norwegian hostages', 'Norwegian
 * captivity', 'the Norwegian foreign minister', 'two Norwegian traders'; not 'Norwegian fish'.
 */
export function describesOwn(table: NameTable, name: NameSpan): boolean {
  if (nounIn(table, name, DESCRIBED_NOUNS) !== null) return true;
  if (isCounted(table, name.first)) return true;
  const next = table.startingAt(name.last + 2);
  return /^(?:and|or)$/.test(table.lower(name.last + 1)) && next?.kind === 'DEMONYM'
    ? describesOwn(table, next)
    : false;
}

/** 'Norwegian' in 'Norwegian and Chilean mediators' */
function sharesNoun(table: NameTable, name: NameSpan): boolean {
  const next = table.startingAt(name.last + 2);
  if (table.lower(name.last + 1) !== 'and' || next?.kind !== 'DEMONYM') return false;
  return actingNoun(table, next) !== null;
}

function nounIn(table: NameTable, name: NameSpan, nouns: ReadonlySet<string>): number | null {
  for (let i = name.last + 1; i <= name.last + 1 + MAX_MODIFIERS; i++) {
    if (table.tokens[i]?.kind !== 'WORD' || table.startingAt(i)) return null;
    if (nouns.has(table.lower(i))) return i;
  }
  return null;
}

/** 'forty Norwegians', 'the captured Norwegians' */
function isCounted(table: NameTable, first: number): boolean {
  return table.tokens[first - 1]?.kind === 'NUMBER' || COUNTED.test(table.lower(first - 1));
}

const COUNTED =
  /^(?:(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|hundred|thousand|hundreds|thousands|dozens|scores|dozen|captured|captive|freed|released|detained|jailed|imprisoned|missing|wounded|dead|kidnapped|abducted|held)$/;
