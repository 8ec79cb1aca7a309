import { expect, test } from '@jest/globals';
import { readDocument } from '../../../../../extraction/index.ts';
import { english } from '../../../../../extraction/languages/en/index.ts';
import { read } from '../../../../../extraction/read.ts';

test.each([
  ['They met in Istanbul.', [['Istanbul', 'CITY', 'TR']]],
  ['They met in Oslo.', [['Oslo', 'CITY', 'NO']]],
  [
    'They met in Norway, by the Black Sea.',
    [
      ['Norway', 'COUNTRY', 'NO'],
      ['Black Sea', 'REGION', null],
    ],
  ],
  ['They met at Orrin Palace.', [['Orrin Palace', 'SITE', null]]],
  [
    'They met in Velm, Norway.',
    [
      ['Velm', 'CITY', 'NO'],
      ['Norway', 'COUNTRY', 'NO'],
    ],
  ],
  [
    'They met in Velm. Rain fell on Velm.',
    [
      ['Velm', 'CITY', null],
      ['Velm', 'CITY', null],
    ],
  ],
  ['They met the Grain Council.', []],
])('%s', (text, expected) => {
  const { places } = read(readDocument({ text }), english);
  expect(places.map(({ name, kind, countryCode }) => [name, kind, countryCode])).toEqual(expected);
});

test('what lies in a span is looked up by it', () => {
  const text = 'Norway met in Velm. Chile came.';
  const reading = read(readDocument({ text }), english);
  const second = { start: 20, end: text.length };
  expect(reading.mentionsIn(second).map(({ actor }) => actor.name)).toEqual(['Chile']);
  expect(reading.placesIn(second).map(({ name }) => name)).toEqual(['Chile']);
  expect(reading.tokensIn(second).map((token) => token.text)).toEqual(['Chile', 'came', '.']);
});
