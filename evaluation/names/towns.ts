import { type City, cities } from '../../gazetteer/cities.ts';
import { type Draw, drawFrom } from './draw.ts';
import { type Form, isNamed } from './forms.ts';
import type { StatePair } from './states.ts';

/** The known towns and regions that a text names. */
export function townsIn(text: string): City[] {
  return cities.filter(
    ({ name, otherNames, kind, countryCode }) =>
      kind !== 'SITE' && countryCode && [name, ...otherNames].some((form) => isNamed(text, form)),
  );
}

/**
 * Another town for each: a known one of the state that takes the place of its own while there are
 * any, else an invented one.
 */
export function townForms(
  text: string,
  found: readonly City[],
  pairs: readonly StatePair[],
  invented: Draw<string>,
  seed: string,
): Form[] {
  const draws = new Map(
    pairs.map(({ from, to }) => [from.isoCode, knownTowns(text, to.isoCode, seed)]),
  );
  return found.flatMap(({ name, otherNames, countryCode }) => {
    const to = draws.get(countryCode ?? '')?.() ?? invented();
    return [name, ...otherNames].map((from) => ({ from, to }));
  });
}

function knownTowns(text: string, isoCode: string, seed: string): Draw<string | undefined> {
  const known = cities
    .filter(
      ({ kind, countryCode, name }) =>
        kind === 'CITY' && countryCode === isoCode && !isNamed(text, name),
    )
    .map(({ name }) => name);
  let left = known.length;
  const draw = drawFrom(known, `${seed} ${isoCode}`);
  return () => (left-- > 0 ? draw() : undefined);
}
