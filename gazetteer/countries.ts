import { indexBy, readRows } from './data.ts';

/** A state, with the words that stand for it in English. */
export interface Country {
  /** ISO 3166-1 alpha-2; XK for Kosovo. */
  isoCode: string;
  /** The common English short name: 'Turkey', 'United Arab Emirates'. */
  name: string;
  /** 'Türkiye', 'UAE'. */
  otherNames: readonly string[];
  /** Adjectives and names of the people: 'Turkish', 'Turk', 'Turks'. */
  demonyms: readonly string[];
  /** The capital where its name may stand for the state, else null: 'Ankara'. */
  capital: string | null;
  otherCapitalNames: readonly string[];
  /** Seats of power that stand for the state: 'Kremlin', 'White House'. */
  seats: readonly string[];
}

/** All countries of ISO 3166 that are states, with Palestine, Kosovo, Taiwan and Vatican City. */
export const countries = readRows<Country>('./countries.json');

const byCode = indexBy(countries, (country) => [country.isoCode]);
const byName = indexBy(countries, (country) => [country.name, ...country.otherNames]);
const byDemonym = indexBy(countries, (country) => country.demonyms);
const byCapital = indexBy(countries, ({ capital, otherCapitalNames }) =>
  capital === null ? [] : [capital, ...otherCapitalNames],
);

/** The country of an ISO 3166-1 alpha-2 code. */
export function countryByCode(isoCode: string): Country | undefined {
  return byCode.get(isoCode);
}

/** The country of a name in any listed form: 'Türkiye'. */
export function countryByName(name: string): Country | undefined {
  return byName.get(name);
}

/** The country whose people or adjective a word names: 'Turkish'. */
export function countryByDemonym(word: string): Country | undefined {
  return byDemonym.get(word);
}

/** The country that a capital's name may stand for: 'Kiev'. */
export function countryByCapital(name: string): Country | undefined {
  return byCapital.get(name);
}
