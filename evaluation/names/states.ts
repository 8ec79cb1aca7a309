import { type Country, countries, countryByCode } from '../../gazetteer/countries.ts';
import { drawFrom } from './draw.ts';
import { type Form, isNamed } from './forms.ts';
import { pools } from './pools.ts';

/** States that reports call by an acronym or with 'the'; they take each other's names. */
const BY_ACRONYM = ['US', 'GB', 'AE'];
const SHORT: Record<string, string> = { US: 'US', GB: 'UK', AE: 'UAE' };
const ACRONYM = /^[A-Z.]+$/;
const FULL_NAME = / |s$/;

/** A state of a text and the one that takes its place. */
export interface StatePair {
  from: Country;
  to: Country;
}

/** The states that a text names in any form; of two that share a demonym, the one that is likelier. */
export function statesIn(text: string, likely: ReadonlySet<string>): Country[] {
  const claimed = new Set<string>();
  const ordered = [...countries].sort(
    (a, b) => Number(likely.has(b.isoCode)) - Number(likely.has(a.isoCode)),
  );
  return ordered.filter((country) => {
    const there = formsOf(country).filter((form) => !claimed.has(form) && isNamed(text, form));
    for (const form of there) claimed.add(form);
    return there.length > 0;
  });
}

/** Another state of like kind for each, none of them in the text. */
export function pairStates(found: readonly Country[], seed: string): StatePair[] {
  const codes = new Set(found.map(({ isoCode }) => isoCode));
  const isFree = (code: string) => !codes.has(code);
  const regular = drawFrom(pools.states, `${seed} states`, isFree);
  const invariant = drawFrom(pools.statesOfOneDemonym, `${seed} demonyms`, isFree);
  return found.map((from) => {
    const place = BY_ACRONYM.indexOf(from.isoCode);
    const code = place < 0 ? null : BY_ACRONYM[(place + 1) % BY_ACRONYM.length]!;
    return { from, to: countryByCode(code ?? (pluralOf(from) ? regular() : invariant()))! };
  });
}

/** Name, demonyms, capital and seat of power of a state as those of the other. */
export function stateForms({ from, to }: StatePair): Form[] {
  const [adjective = to.name] = to.demonyms;
  const capital = to.capital ?? to.name;
  const seat = to.seats[0];
  const short = SHORT[to.isoCode] ?? to.name;
  return [
    ...[from.name, ...from.otherNames].map((name) => ({
      from: name,
      to: ACRONYM.test(name) ? short : to.name,
      bare: !SHORT[to.isoCode] && (ACRONYM.test(name) || FULL_NAME.test(name)),
    })),
    ...from.demonyms.map((demonym) => ({
      from: demonym,
      to: sameDemonym(from, to, demonym) ?? adjective,
    })),
    ...[from.capital ?? [], ...from.otherCapitalNames]
      .flat()
      .map((name) => ({ from: name, to: capital })),
    ...from.seats.map((name) => ({ from: name, to: seat ?? capital, bare: true })),
  ];
}

function sameDemonym(from: Country, to: Country, demonym: string): string | undefined {
  if (demonym === from.demonyms[0]) return to.demonyms[0];
  return demonym.endsWith('s') && from.demonyms.includes(demonym.slice(0, -1))
    ? pluralOf(to)
    : personOf(to);
}

/** 'Turks' of Turkey; none of Japan. */
function pluralOf({ demonyms }: Country): string | undefined {
  return demonyms.find(
    (demonym) => demonym.endsWith('s') && demonyms.includes(demonym.slice(0, -1)),
  );
}

/** 'Turk' of Turkey. */
function personOf(country: Country): string | undefined {
  return pluralOf(country)?.slice(0, -1);
}

function formsOf(country: Country): string[] {
  const { name, otherNames, demonyms, capital, otherCapitalNames, seats } = country;
  return [name, ...otherNames, ...demonyms, capital ?? [], ...otherCapitalNames, ...seats].flat();
}
