import { describe, expect, test } from '@jest/globals';
import { readText } from '../../support/read-text.ts';

describe('organisations', () => {
  test.each([
    ['The Grain Council met.', ['Grain Council']],
    ['The Ministry of Ports and Fisheries closed.', ['Ministry of Ports and Fisheries']],
    [
      'The Release Headquarters for the Return of Captives met. Release Headquarters closed.',
      ['Release Headquarters for the Return of Captives'],
    ],
    ['The Orrin Committee of the Lost (OCL) met. OCL left.', ['Orrin Committee of the Lost']],
    [
      'The International Committee of the Red Cross met. The ICRC left.',
      ['International Committee of the Red Cross'],
    ],
    [
      'The Norwegian Defence Ministry and Norway’s Defense Ministry agree.',
      ['Norwegian Defence Ministry'],
    ],
    [
      'The Chilean Grain Ministry and the Norwegian Grain Ministry agree.',
      ['Chilean Grain Ministry', 'Norwegian Grain Ministry'],
    ],
    ['Hamas and the Houthis met.', ['Hamas', 'Houthis']],
    ['They met. OK.', []],
  ])('%s', (text, expected) => {
    expect(readText(text).names('ORGANIZATION')).toEqual(expected);
  });

  test('“the ministry” is the ministry named before', () => {
    const { actors } = readText('The Grain Ministry met. The ministry said it was over.');
    expect(actors[0]?.mentions.map(({ text, form }) => [text, form])).toEqual([
      ['Grain Ministry', 'NAME'],
      ['The ministry', 'NOMINAL'],
    ]);
  });

  test('“the Front” is the front named before', () => {
    const { actors } = readText('The Orrin Liberation Front met. They blamed the Front.');
    expect(actors[0]?.mentions.map(({ text }) => text)).toEqual([
      'Orrin Liberation Front',
      'the Front',
    ]);
  });

  test('have the country of their owner', () => {
    const { actors } = readText('Norway’s Grain Council met.');
    expect(actors.find(({ kind }) => kind === 'ORGANIZATION')?.countryCode).toBe('NO');
  });
});

describe('countries', () => {
  test.each([
    [
      'Norway met Türkiye.',
      [
        ['Norway', ['Norway']],
        ['Turkey', ['Türkiye']],
      ],
    ],
    [
      'Oslo said no. Moscow’s answer came.',
      [
        ['Norway', ['Oslo']],
        ['Russia', ['Moscow']],
      ],
    ],
    ['They met in Oslo, near Moscow.', []],
    ['There was no comment from Oslo.', [['Norway', ['Oslo']]]],
    ['They flew from Oslo.', []],
    ['The Oslo accords hold.', []],
    [
      'The Kremlin and the White House met.',
      [
        ['Russia', ['Kremlin']],
        ['United States', ['White House']],
      ],
    ],
    [
      'Norwegian officials met Emirati and Chilean mediators.',
      [
        ['Norway', ['Norwegian officials']],
        ['United Arab Emirates', ['Emirati']],
        ['Chile', ['Chilean mediators']],
      ],
    ],
    ['Norwegian fish is good.', []],
    ['Norwegian President Orlo Venn left.', []],
  ])('%s', (text, expected) => {
    const found = readText(text).actors.filter(({ kind }) => kind === 'COUNTRY');
    expect(found.map(({ name, mentions }) => [name, mentions.map((each) => each.text)])).toEqual(
      expected,
    );
  });

  test('are found again in the headline', () => {
    const { actors } = readText('Norway frees ten\nOn Sunday Norway freed ten.');
    expect(actors[0]?.mentions.map(({ start }) => start)).toEqual([0, 27]);
  });
});
