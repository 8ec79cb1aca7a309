import type { NameSpan } from '../names/name-span.ts';
import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';

/** Offices of a state, whose country a report leaves out where it is plain. */
const STATE_OFFICE =
  /\b(?:president|minister|premier|king|queen|emir|chancellor|ombudsman|ombudswoman|ombudsperson|commissioner|prince|sultan|governor|army|military|intelligence|parliament)\b/;

/** Names that count for the country that a text is about; a city may only be where they met. */
const ACTS = new Set(['COUNTRY', 'DEMONYM', 'CAPITAL', 'SEAT', 'ORGANIZATION']);

/** How many names are counted. */
const MAX_NAMES = 500;
/** How much oftener than any other a country must be named for the text to be its own. */
const MARGIN = 1.5;

/**
 * Gives the offices without a country the one that the report is about, by the first of: another
 * mention of the same person; the delegation that the
 * sentence lists; where the report was filed, if it speaks much of that country; the country that
 * it names far more than others. No two people get the same office of one country.
 * 'Norwegian officials met on Monday. President Orlo Venn thanked them.'
 */
export function fillCountries(
  people: readonly Draft[],
  names: readonly NameSpan[],
  filedFrom: string | null,
  delegation: (span: Span) => string | null,
): void {
  const home = homeOf(names, filedFrom);
  const held = new Set(people.flatMap(({ positions }) => positions.map((each) => office(each))));
  for (const person of people) {
    const own = person.positions.find((position) => position.countryCode !== null)?.countryCode;
    for (const position of person.positions) {
      const { title, countryCode, organization } = position;
      if (countryCode !== null || organization !== null || person.kind !== 'OFFICIAL') continue;
      if (!STATE_OFFICE.test(title)) continue;
      const code = delegation(position.span) ?? home;
      const isFree = code !== null && !held.has(office({ title, countryCode: code }));
      position.countryCode = own ?? (isFree ? code : null);
    }
    for (const position of person.positions) held.add(office(position));
    person.countryCode ??= own ?? person.positions[0]?.countryCode ?? null;
  }
}

function office({ title, countryCode }: { title: string; countryCode: string | null }): string {
  return `${countryCode}:${title}`;
}

function homeOf(names: readonly NameSpan[], filedFrom: string | null): string | null {
  const tally = new Map<string, number>();
  for (const { countryCode, kind } of names.slice(0, MAX_NAMES)) {
    if (countryCode === null || !ACTS.has(kind)) continue;
    tally.set(countryCode, (tally.get(countryCode) ?? 0) + 1);
  }
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
  if (!first) return null;
  if (filedFrom !== null && (tally.get(filedFrom) ?? 0) * MARGIN >= first[1]) return filedFrom;
  return first[1] >= (second?.[1] ?? 0) * MARGIN ? first[0] : null;
}
