import type { NameSpan } from '../names/name-span.ts';
import { firstFrom } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** Offices of a state, whose country a report leaves out where it is plain. */
const STATE_OFFICE =
  /\b(?:president|minister|premier|king|queen|emir|chancellor|ombudsman|ombudswoman|ombudsperson|commissioner|prince|sultan|governor|secretary|spokesman|spokeswoman|spokesperson|general|army|military|intelligence|lawmaker|senator|envoy|negotiator|parliament)\b/;

const ACTS = new Set(['COUNTRY', 'DEMONYM', 'CAPITAL', 'SEAT', 'ORGANIZATION']);

/** How many names are counted. */
const MAX_NAMES = 200;

/**
 * Gives the offices without a country the one that the text speaks of: the person's own from another
 * mention, else the country named most in the text before, else in all of it.
 * 'Norwegian officials met on Monday. President Orlo Venn thanked them.'
 */
export function fillCountries(people: readonly Draft[], names: readonly NameSpan[]): void {
  const places = names.filter((name) => name.countryCode !== null && ACTS.has(name.kind));
  for (const person of people) {
    const own = person.positions.find((position) => position.countryCode !== null)?.countryCode;
    for (const position of person.positions) {
      if (position.countryCode !== null || position.organization !== null) continue;
      if (!STATE_OFFICE.test(position.title) || person.kind !== 'OFFICIAL') continue;
      position.countryCode = own ?? dominantAt(places, position.span.start);
    }
    person.countryCode ??=
      person.positions.find((each) => each.countryCode !== null)?.countryCode ?? null;
  }
}

/** The country named most before `offset`, else in the whole text; null where two are named alike. */
function dominantAt(places: readonly NameSpan[], offset: number): string | null {
  const before = places.slice(0, firstFrom(places, offset)).slice(-MAX_NAMES);
  return mostNamed(before) ?? mostNamed(places.slice(0, MAX_NAMES));
}

function mostNamed(places: readonly NameSpan[]): string | null {
  const tally = new Map<string, number>();
  for (const { countryCode } of places) {
    tally.set(countryCode!, (tally.get(countryCode!) ?? 0) + 1);
  }
  const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}
