import type { Span } from '../../../types.ts';
import type { Draft } from './draft.ts';
import type { OpeningState } from './opening-state.ts';

/** Offices of a state, whose country a report leaves out where it is plain. */
const STATE_OFFICE =
  /\b(?:president|minister|secretary of state|premier|king|queen|emir|chancellor|ombudsman|ombudswoman|ombudsperson|commissioner|prince|sultan|governor|army|military|intelligence|parliament)\b/;

/** What the words around a position tell of its country. */
export interface Context {
  /** The country that the report is about. */
  home: string | null;
  /** The country whose delegation the sentence lists. */
  delegation(span: Span): string | null;
  /** The state that the sentence before is about. */
  opening(span: Span): OpeningState | null;
}

/**
 * Gives the offices without a country one, by the first of: another mention of the same person, and
 * what the context tells. No two people get the same office of one country.
 * 'Norwegian officials met on Monday. President Orlo Venn thanked them.'
 */
export function fillCountries(people: readonly Draft[], context: Context): void {
  const held = new Set(people.flatMap(({ positions }) => positions.map((each) => office(each))));
  for (const person of people) {
    const own = person.positions.find((position) => position.countryCode !== null)?.countryCode;
    for (const position of person.positions) {
      const { title, countryCode, organization } = position;
      if (countryCode !== null || person.kind !== 'OFFICIAL') continue;
      const twin = person.positions.find((each) => each.title === title && each.countryCode);
      if (twin && organization === null) position.countryCode = twin.countryCode;
      if (position.countryCode !== null) continue;
      if (organization === null ? !STATE_OFFICE.test(title) : !isOrgan(organization)) continue;
      const code = codeFor(position.span, context);
      const isFree = code !== null && !held.has(office({ title, countryCode: code }));
      position.countryCode = own ?? (isFree ? code : null);
    }
    for (const position of person.positions) held.add(office(position));
    person.countryCode ??= own ?? person.positions[0]?.countryCode ?? null;
  }
}

function codeFor(span: Span, { home, delegation, opening }: Context): string | null {
  const listed = delegation(span);
  if (listed !== null) return listed;
  const state = opening(span);
  return state?.isSeat ? state.countryCode : (home ?? state?.countryCode ?? null);
}

/** The names of organs that a report writes small leave their state out: 'the army's spokesman'. */
function isOrgan(organization: string): boolean {
  return /^\p{Ll}/u.test(organization);
}

function office({ title, countryCode }: { title: string; countryCode: string | null }): string {
  return `${countryCode}:${title}`;
}
