import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';

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
    ['The National Liberation Army (ELN) met. The ELN left.', ['National Liberation Army']],
    ['The National Grain Council met.', ['National Grain Council']],
    ['The Tigray People’s Liberation Front met.', ['Tigray People’s Liberation Front']],
    ['The New People’s Army (NPA) met. The NPA left.', ['New People’s Army']],
    ['The Orrin Workers’ Party met.', ['Orrin Workers’ Party']],
    [
      'The National Committee for Prisoners’ Affairs met.',
      ['National Committee for Prisoners’ Affairs'],
    ],
    ['The Prisoners’ Committee met in Velm.', ['Prisoners’ Committee']],
    ['They told Radio Orrina.', ['Radio Orrina']],
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

describe('organs of state that are written small', () => {
  test.each([
    ['Norway’s interior ministry met.', [['interior ministry', 'NO', ['interior ministry']]]],
    [
      'The Norwegian defence ministry met. The defence ministry said no. The ministry closed.',
      [
        [
          'defence ministry',
          'NO',
          ['Norwegian defence ministry', 'defence ministry', 'The ministry'],
        ],
      ],
    ],
    [
      'The Norwegian Defence Ministry met. Norway’s defense ministry closed.',
      [['Norwegian Defence Ministry', 'NO', ['Norwegian Defence Ministry', 'defense ministry']]],
    ],
    [
      'Chile’s army and Norway’s military met.',
      [
        ['army', 'CL', ['army']],
        ['military', 'NO', ['military']],
      ],
    ],
    [
      'Norway hoped. The prime minister’s office said so.',
      [['prime minister’s office', 'NO', ['prime minister’s office']]],
    ],
    ['The foreign ministry met.', []],
    ['The Norwegian army soldiers met a Norwegian police officer.', []],
  ])('%s', (text, expected) => {
    const found = readText(text).actors.filter(({ kind }) => kind === 'ORGANIZATION');
    expect(
      found.map(({ name, countryCode, mentions }) => [
        name,
        countryCode,
        mentions.map((each) => each.text),
      ]),
    ).toEqual(expected);
  });
});
