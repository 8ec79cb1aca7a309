import { indexBy, readRows } from './data.ts';

/** A city, region or site (palace, prison, crossing) that reports place events in. */
export interface City {
  name: string;
  otherNames: readonly string[];
  kind: 'CITY' | 'REGION' | 'SITE';
  /** ISO 3166-1 alpha-2; null for seas and regions of several countries. */
  countryCode: string | null;
}

/** Well-known places that are neither countries nor capitals. */
export const cities = readRows<City>('./cities.json');

const byName = indexBy(cities, (city) => [city.name, ...city.otherNames]);

/** The place of a name in any listed form: 'Sharm El Sheikh'. */
export function cityByName(name: string): City | undefined {
  return byName.get(name);
}
