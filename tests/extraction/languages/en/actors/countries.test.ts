import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';

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
    ['Oslo got two sailors back.', [['Norway', ['Oslo']]]],
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
    ['Norwegian President Orlo Venn left.', [['Norway', ['Norwegian']]]],
    ['Norway’s president, Orlo Venn, left.', [['Norway', ['Norway']]]],
    ['Norwegian film director Orlo Venn left.', []],
    ['Oslo mayor Orlo Venn left.', []],
    [
      'Ten Norwegian hostages and Chilean prisoners left after Omani mediation.',
      [
        ['Norway', ['Norwegian']],
        ['Chile', ['Chilean']],
        ['Oman', ['Omani']],
      ],
    ],
    ['They died in Norwegian captivity.', [['Norway', ['Norwegian']]]],
    ['The Norwegian foreign minister left.', [['Norway', ['Norwegian']]]],
    ['Forty captured Norwegians left.', [['Norway', ['Norwegians']]]],
    ['Norwegians love fish.', []],
    ['Norway freed ten. The government hoped.', [['Norway', ['Norway', 'The government']]]],
    [
      'Norway met Chile. The government hoped.',
      [
        ['Norway', ['Norway']],
        ['Chile', ['Chile']],
      ],
    ],
    ['Norway freed ten government soldiers.', [['Norway', ['Norway']]]],
    [
      'Norway met Chile. The kingdom hoped.',
      [
        ['Norway', ['Norway', 'The kingdom']],
        ['Chile', ['Chile']],
      ],
    ],
    [
      'Norway met Spain. The kingdom hoped.',
      [
        ['Norway', ['Norway']],
        ['Spain', ['Spain']],
      ],
    ],
    ['Congolese troops left.', [['Congo', ['Congolese troops']]]],
    [
      'Kinshasa said no. Congolese troops left.',
      [['Democratic Republic of the Congo', ['Kinshasa', 'Congolese troops']]],
    ],
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

  test.each([
    ['Norway and Chile: a long wait\nTen left on Sunday.', ['Norway', 'Chile']],
    ['Ten freed from Norwegian captivity\nThey left on Sunday.', ['Norway']],
    ['Oslo Hotel Opens\nThey left on Sunday.', []],
    ['Jordan Frees Ten\nMr Jordan Venn left on Sunday.', []],
  ])('are found in the headline alone: %s', (text, expected) => {
    expect(readText(text).names('COUNTRY')).toEqual(expected);
  });
});
