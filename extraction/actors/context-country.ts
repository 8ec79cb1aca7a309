import type { NameSpan } from '../names/name-span.ts';
import { firstFrom } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** Offices of a state, whose country a report leaves out where it is plain. */
const STATE_OFFICE =
  /\b(?:president|minister|premier|king|queen|emir|chancellor|ombudsman|ombudswoman|ombudsperson|commissioner|prince|sultan|governor|secretary|spokesman|spokeswoman|spokesperson|general|army|military|intelligence|lawmaker|senator|envoy|negotiator|parliament)\b/;

/**
 * Gives the offices without a country the one that the text speaks of: the person's own from another
 * mention, else the country named most in the text before, and the nearest of equals.
 * 'Norwegian officials met on Monday. President Orlo Venn thanked them.'
 */
export function fillCountries(people: readonly Draft[], names: readonly NameSpan[]): void {
  const places = names.filter((name) => name.countryCode !== null);
  for (const person of people) {
    const own = person.positions.find((position) => position.countryCode !== null)?.countryCode;
    for (const position of person.positions) {
      if (position.countryCode !== null || position.organization !== null) continue;
      if (!STATE_OFFICE.test(position.title) || person.kind !== 'OFFICIAL') continue;
      position.countryCode = own ?? dominantBefore(places, position.span.start);
    }
    person.countryCode ??=
      person.positions.find((each) => each.countryCode !== null)?.countryCode ?? null;
  }
}

function dominantBefore(places: readonly NameSpan[], offset: number): string | null {
  const count = firstFrom(places, offset);
  const before = places.slice(0, count === 0 ? places.length : count).slice(-200);
  const tally = new Map<string, number>();
  for (const { countryCode, kind } of before) {
    if (kind === 'CITY' || kind === 'REGION' || kind === 'SITE') continue;
    tally.set(countryCode!, (tally.get(countryCode!) ?? 0) + 1);
  }
  const most = Math.max(0, ...tally.values());
  return (
    before.findLast(({ countryCode }) => tally.get(countryCode!) === most)?.countryCode ?? null
  );
}
