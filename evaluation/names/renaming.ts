import { countries } from '../../gazetteer/countries.ts';
import { publishers } from '../../gazetteer/publishers.ts';
import { type Draw, drawFrom } from './draw.ts';
import { type Form, isNamed } from './forms.ts';
import { organizationForms } from './organizations.ts';
import { personForms } from './persons.ts';
import { pools, writtenNames } from './pools.ts';
import { pairStates, stateForms, statesIn } from './states.ts';
import { townForms, townsIn } from './towns.ts';

/** New names for all that a text names. */
export interface Renaming {
  forms: Form[];
  /** The code of the state that takes the place of another's, ISO 3166-1 alpha-2. */
  codeOf(code: string): string;
}

type PoolDraw = (pool: readonly string[], what: string) => Draw<string>;

/** Leaves every name as it is. */
export const NO_RENAMING: Renaming = { forms: [], codeOf: (code) => code };

/**
 * New names of like kind for the persons, organizations, states, towns and regions of a text; world
 * bodies and publishers keep theirs. The same text and seed give the same names.
 *
 * @param likely codes of states that the text is known to be about, where a demonym is shared.
 */
export function renamingOf(text: string, likely: ReadonlySet<string>, seed: string): Renaming {
  const draw: PoolDraw = (pool, what) =>
    drawFrom(pool, `${seed} ${what}`, (name) => !isNamed(text, name));
  const towns = townsIn(text);
  const states = statesIn(text, likely);
  const homes = new Set(towns.map(({ countryCode }) => countryCode));
  const pairs = pairStates(
    countries.filter((country) => states.includes(country) || homes.has(country.isoCode)),
    seed,
  );
  const invented = draw(pools.towns, 'towns');
  const forms = [
    ...publishers.flatMap(({ name, otherNames }) => [name, ...otherNames].map(unchanged)),
    ...townForms(text, towns, pairs, invented, seed),
    ...pairs.flatMap(stateForms),
    ...writtenNames.towns
      .filter((name) => isNamed(text, name))
      .map((from) => ({ from, to: invented() })),
    ...inventedStateForms(text, seed),
    ...writtenNames.organs.map(([from, to]) => ({ from, to })),
    ...organizationForms(text, writtenNames.organizations, {
      phrase: draw(pools.organizations, 'organizations'),
      word: draw(pools.organizationWords, 'organization words'),
      acronym: draw(pools.acronyms, 'acronyms'),
    }),
    ...peopleForms(text, draw),
  ];
  const codes = new Map(pairs.map(({ from, to }) => [from.isoCode, to.isoCode]));
  return { forms: withCapitals(forms), codeOf: (code) => codes.get(code) ?? code };
}

function inventedStateForms(text: string, seed: string): Form[] {
  const draw = drawFrom(pools.inventedStates, `${seed} invented states`);
  return writtenNames.inventedStates
    .filter((names) => names.some((name) => isNamed(text, name)))
    .flatMap((names) => {
      const to = draw();
      return names.map((from, i) => ({ from, to: to[i]! }));
    });
}

function peopleForms(text: string, draw: PoolDraw): Form[] {
  const people = [
    { names: writtenNames.women, given: draw(pools.women, 'women') },
    { names: writtenNames.men, given: draw(pools.men, 'men') },
  ];
  return personForms(text, people, draw(pools.surnames, 'surnames'));
}

function unchanged(name: string): Form {
  return { from: name, to: name };
}

/** Datelines write a name in capitals: 'KYIV'. */
function withCapitals(forms: readonly Form[]): Form[] {
  return [
    ...forms.map(({ from, to, bare }) => ({
      from: from.toUpperCase(),
      to: to.toUpperCase(),
      bare,
    })),
    ...forms,
  ];
}
