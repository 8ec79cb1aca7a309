import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';

/** Offices of a state, whose country a report leaves out where it is plain. */
const STATE_OFFICE =
  /\b(?:president|minister|secretary of state|premier|king|queen|emir|chancellor|ombudsman|ombudswoman|ombudsperson|commissioner|prince|sultan|governor|army|military|intelligence|parliament)\b/;

/**
 * Gives the offices without a country one, by the first of: another mention of the same person; the
 * delegation that the sentence lists; the country `home` that the report is about. No two people get
 * the same office of one country.
 * 'Norwegian officials met on Monday. President Orlo Venn thanked them.'
 */
export function fillCountries(
  people: readonly Draft[],
  home: string | null,
  delegation: (span: Span) => string | null,
): void {
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
