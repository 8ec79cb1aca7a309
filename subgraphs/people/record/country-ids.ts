import { type EntityManager, IsNull, Not } from 'typeorm';
import { Country } from '../country.ts';

/** The ids of all countries by ISO 3166-1 alpha-2 code. */
export async function countryIdsByCode(manager: EntityManager): Promise<Map<string, string>> {
  const countries = await manager.findBy(Country, { countryCode: Not(IsNull()) });
  return new Map(countries.map((country) => [country.isoCode, country.id]));
}
