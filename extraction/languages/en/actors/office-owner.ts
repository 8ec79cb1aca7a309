import type { Sentence } from '../../../text/sentences.ts';
import { firstFrom } from '../../../text/span.ts';
import type { PositionMention, Span } from '../../../types.ts';
import type { NameTable } from '../names/name-table.ts';
import { isPossessive } from '../names/word-class.ts';
import { type Draft, officeCountry } from './draft.ts';

/** A person where a text names them. */
interface Named extends Span {
  person: Draft;
}

const HOLDER =
  /^(?:president|minister|premier|king|queen|emir|chancellor|prince|sultan|governor|mayor|commissioner|secretary)$/;

/**
 * Tells the country of whoever an office is held under: 'his deputy', 'the king's secretary', 'adviser
 * to the prime minister', by the person named last before it; null where that person has none,
 * undefined where the office is held under nobody.
 */
export function officeOwnerReader(
  people: readonly Draft[],
  table: NameTable,
  sentences: readonly Sentence[],
): (position: PositionMention) => string | null | undefined {
  const named = people
    .filter(({ kind }) => kind === 'OFFICIAL')
    .flatMap((person) =>
      person.mentions
        .filter(({ form }) => form === 'NAME')
        .map(({ start, end }): Named => ({ start, end, person })),
    )
    .sort((a, b) => a.start - b.start);
  return ({ span }) => {
    const first = firstFrom(table.tokens, span.start);
    const sentence = firstFrom(sentences, span.start + 1) - 1;
    const from = sentences[Math.max(0, sentence - 1)]?.start ?? 0;
    const owner = namedBefore(named, span.start);
    if (isPersonal(table, first)) return codeOf(owner, from);
    return isHeldUnder(table, first) ? (codeOf(owner, from) ?? undefined) : undefined;
  };
}

/** A name that ends so near before a title is the holder's: 'Orlo Venn, his deputy'. */
const APPOSITION_UNITS = 3;

/** Who is named last before a title, other than its holder. */
function namedBefore(named: readonly Named[], start: number): Named | undefined {
  const last = firstFrom(named, start) - 1;
  const isHolder = start - (named[last]?.end ?? 0) <= APPOSITION_UNITS;
  return named[isHolder ? last - 1 : last];
}

function codeOf(named: Named | undefined, from: number): string | null | undefined {
  return named && named.start >= from
    ? (named.person.countryCode ?? officeCountry(named.person))
    : undefined;
}

/** 'his' in 'his deputy' */
function isPersonal(table: NameTable, first: number): boolean {
  return /^(?:his|her)$/.test(table.lower(first)) || /^(?:his|her)$/.test(table.lower(first - 1));
}

/** 'the king's secretary' */
function isHeldUnder(table: NameTable, first: number): boolean {
  for (let i = first - 2; i <= first + 2; i++) {
    if (HOLDER.test(table.lower(i)) && isPossessive(table.tokens[i + 1])) return true;
  }
  return false;
}
