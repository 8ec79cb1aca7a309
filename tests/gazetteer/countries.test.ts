import { describe, expect, test } from '@jest/globals';
import {
  countries,
  countryByCode,
  countryByDemonym,
  countryByName,
} from '../../gazetteer/countries.ts';

describe('countries', () => {
  test('are the states of ISO 3166 with Palestine, Kosovo, Taiwan and Vatican City', () => {
    expect(countries.length).toBeGreaterThanOrEqual(195);
    for (const code of ['PS', 'XK', 'TW', 'VA', 'UA', 'TR', 'ZA']) {
      expect(countryByCode(code)).toBeDefined();
    }
  });

  test('have each their own code and name', () => {
    expect(new Set(countries.map(({ isoCode }) => isoCode)).size).toBe(countries.length);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
    for (const { isoCode } of countries) expect(isoCode).toMatch(/^[A-Z]{2}$/);
  });

  test.each([
    ['Türkiye', 'Turkey'],
    ['UAE', 'United Arab Emirates'],
    ['U.S.', 'United States'],
    ['Britain', 'United Kingdom'],
    ['DR Congo', 'Democratic Republic of the Congo'],
  ])('%s is %s', (form, name) => {
    expect(countryByName(form)?.name).toBe(name);
  });

  test.each([
    ['Turks', 'TR'],
    ['Emirati', 'AE'],
    ['South Korean', 'KR'],
    ['Dutch', 'NL'],
  ])('%s are people of %s', (demonym, code) => {
    expect(countryByDemonym(demonym)?.isoCode).toBe(code);
  });

  test('an unknown name gives nothing', () => {
    expect(countryByName('Orrin')).toBeUndefined();
    expect(countryByCode('QQ')).toBeUndefined();
  });
});
