import { describe, expect, test } from '@jest/globals';
import { cities, cityByName } from '../../gazetteer/cities.ts';
import { countryByCode } from '../../gazetteer/countries.ts';
import { institutions } from '../../gazetteer/institutions.ts';
import { publisherByHost, publisherByName, publishers } from '../../gazetteer/publishers.ts';

describe('cities, institutions and publishers', () => {
  test('lie in countries that are listed', () => {
    const codes = [...cities, ...publishers].map(({ countryCode }) => countryCode);
    const unknown = codes.filter((code) => code !== null && !countryByCode(code) && code !== 'HK');
    expect(unknown).toEqual([]);
  });

  test('have no empty name', () => {
    const names = [...cities, ...institutions, ...publishers].flatMap((row) => [
      row.name,
      ...row.otherNames,
    ]);
    expect(names.filter((name) => name.trim() !== name || name === '')).toEqual([]);
  });

  test.each([
    ['Sharm El Sheikh', 'CITY', 'EG'],
    ['Crimea', 'REGION', 'UA'],
    ['Middle East', 'REGION', null],
    ['Palais des Nations', 'SITE', 'CH'],
  ])('%s is a %s of %s', (name, kind, countryCode) => {
    expect(cityByName(name)).toMatchObject({ kind, countryCode });
  });

  test('name each institution in one row only', () => {
    const names = institutions.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
    expect(names).toContain('ICRC');
  });

  test.each([
    ['www.timeslive.co.za', 'Times Live', 'ZA'],
    ['edition.cnn.com', 'CNN', 'US'],
  ])('the host %s is of %s', (host, name, countryCode) => {
    expect(publisherByHost(host)).toMatchObject({ name, countryCode });
  });

  test('a publisher is found in any case, an unknown host is not', () => {
    expect(publisherByName('reuters')?.domain).toBe('reuters.com');
    expect(publisherByHost('velm.example')).toBeUndefined();
    expect(publisherByHost('com')).toBeUndefined();
  });
});
