import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';

describe('names of people', () => {
  test.each([
    ['Yesterday Orlo Venn left.', ['Orlo Venn']],
    ['They met Mara van der Lind in Velm.', ['Mara van der Lind']],
    ['They met Hadi bin Rashan and Tarek al-Sahim.', ['Hadi bin Rashan', 'Tarek al-Sahim']],
    ['They met Jean-Luc O’Dorran.', ['Jean-Luc O’Dorran']],
    ['They met Piotr Wądek and Šárka Žižková.', ['Piotr Wądek', 'Šárka Žižková']],
    ['They met J. R. Venn.', ['J. R. Venn']],
    ['They met Sultan bin Rashan.', ['Sultan bin Rashan']],
    ['They met Orlo “Red” Venn in Velm.', ['Orlo “Red” Venn']],
    ['They met Sir Orlo Venn KC in Velm.', ['Orlo Venn']],
    ['They met Orlo Abu Venn. Abu Venn said no.', ['Orlo Abu Venn']],
    ['They met Jordan Venn and Mara London.', ['Jordan Venn', 'Mara London']],
    ['“No,” Venn said.', ['Venn']],
    ['They met Mr Venn.', ['Venn']],
    ['Hope Green, whose son was freed, left.', ['Hope Green']],
    ['Grace Stone said no.', ['Grace Stone']],
    ['Deputy Foreign Minister Orlo Venn left.', ['Orlo Venn']],
    ['U.S. Secretary of State Orlo Venn left.', ['Orlo Venn']],
    ['The Minister for Reintegration Orlo Venn left.', ['Orlo Venn']],
    ['General Orlo Cordoba left.', ['Orlo Cordoba']],
    ['They met Hajiya Hala Venn and Ustaz Orlo Lind.', ['Hala Venn', 'Orlo Lind']],
  ])('%s', (text, expected) => {
    expect(readText(text).names('PERSON', 'OFFICIAL')).toEqual(expected);
  });

  test.each([
    'They met on Sunday, in December, at Christmas and on New Year’s Day.',
    'Previous rounds failed. Several failed again.',
    'Velm talks end\nThe Long Road Home\nThey met.',
    'The Orrin Accords and the Istanbul Agreement hold.',
    'They met at Orrin Palace in Velm and on Velm Street.',
    'They met in Velm. Velm is an island.',
    'The Grain Council met. Bank of Orrin shares fell.',
    'Operation Lantern began.',
    'New York and the Middle East are far away.',
    'The co-chairs of the Velm International Discussions met.',
    'United States Forces Korea and the 6th Infantry Division left.',
  ])('none in: %s', (text) => {
    expect(readText(text).names('PERSON', 'OFFICIAL')).toEqual([]);
  });
});

describe('the forms of one name', () => {
  const mentionsOf = (text: string) =>
    readText(text)
      .actors.filter(({ kind }) => kind === 'PERSON' || kind === 'OFFICIAL')
      .map(({ mentions }) => mentions.map((mention) => mention.text));

  test.each([
    ['Orlo Venn left. Venn ran. Mr. Venn fell.', [['Orlo Venn', 'Venn', 'Venn']]],
    ['Orlo Venn left. The Orlo Venn case is closed.', [['Orlo Venn', 'Orlo Venn']]],
    ['Orlo Venn left. O. Venn ran.', [['Orlo Venn', 'O. Venn']]],
    ['Mykola Vennsky left. Nikolai Vennskiy ran.', [['Mykola Vennsky', 'Nikolai Vennskiy']]],
    ['Orlo Venn and Mara Venn left.', [['Orlo Venn'], ['Mara Venn']]],
    ['Hadi al-Rashan left. Rashan ran.', [['Hadi al-Rashan', 'Rashan']]],
    ['Orlo Venn met Hala bint Rashan. She left.', [['Orlo Venn'], ['Hala bint Rashan', 'She']]],
    ['Lt. Gen. Orlo Venn left. The general ran.', [['Orlo Venn', 'The general']]],
    ['Hadi al-Rashan left. Al-Rashan ran.', [['Hadi al-Rashan', 'Al-Rashan']]],
    ['Minister Orlo Venn left. The minister ran.', [['Orlo Venn', 'The minister']]],
    [
      'Mr Orlo Venn met Ms Mara Lind. She left. He ran.',
      [
        ['Orlo Venn', 'He'],
        ['Mara Lind', 'She'],
      ],
    ],
    [
      'Mara Lindova met Orlo Vennski. She left. He ran.',
      [
        ['Mara Lindova', 'She'],
        ['Orlo Vennski', 'He'],
      ],
    ],
    ['Orla Venn, who led his team, left. He ran.', [['Orla Venn', 'his', 'He']]],
    ['Orlo Venn left. Orla Lind met a friend. He ran.', [['Orlo Venn'], ['Orla Lind', 'He']]],
    [
      'Orlo Venn left. His counterpart, Orin Lind, stayed. He ran.',
      [
        ['Orlo Venn', 'His'],
        ['Orin Lind', 'He'],
      ],
    ],
    ['They met Orlo, 38, a builder. He ran.', [['Orlo', 'He']]],
    ['Orlo Venn left. “He ran,” Mara Lind said.', [['Orlo Venn'], ['Mara Lind']]],
  ])('%s', (text, expected) => {
    expect(mentionsOf(text)).toEqual(expected);
  });

  test('the fullest gives the name', () => {
    expect(readText('O. Venn left. Orlo Venn ran.').names('PERSON')).toEqual(['Orlo Venn']);
  });
});

describe('an official', () => {
  test.each([
    'President Orlo Venn left.',
    'Orlo Venn, a spokesman for the Grain Ministry, left.',
    'Orlo Venn, who leads the Orrin Liberation Front, left.',
    'Gen. Orlo Venn left.',
    'Former minister Orlo Venn, now an analyst, left.',
    'Orlo Venn, a Red Cross delegate, left.',
    'The vice chairman of the Red Cross Society, Orlo Venn, left.',
    'Justice Ministry spokesman Orlo Venn left.',
    'The mediator, Bishop Orlo Venn, left.',
    'Norway’s facilitator, Orlo Venn, left.',
    'Orlo Venn of the foreign ministry left.',
    'Orlo Venn, of the staff that plans it, left.',
    'Orlo Venn, who speaks for the delegation, left.',
  ])('%s', (text) => {
    expect(readText(text).names('OFFICIAL')).toEqual(['Orlo Venn']);
  });

  test.each([
    'Orlo Venn, whose son was freed, left.',
    'Orlo Venn, an analyst at the Orrin Institute, left.',
    'Orlo Venn, president of the Velm football club, left.',
    'Orlo Venn, director of a film on the war, left.',
    'Lawyer Orlo Venn left.',
    'The family’s spokesman, Orlo Venn, a teacher, left.',
    'Reporter Orlo Venn left.',
    'Bishop Orlo Venn left.',
    'Doctors’ union president Orlo Venn left.',
    'Sgt. Orlo Venn left.',
  ])('not: %s', (text) => {
    expect(readText(text).names('PERSON')).toEqual(['Orlo Venn']);
  });
});

test.each([
  ['Orlo Venn Freed\nThey met Orlo Venn. Venn left.', [0, 25, 36]],
  ['Venn Freed\nThey met Orlo Venn. Venn left.', [0, 20, 31]],
  ['Orlo Street Closed\nThey met Orlo Venn.', [28]],
])('people are found again in the headline: %s', (text, expected) => {
  expect(readText(text).actors[0]?.mentions.map(({ start }) => start)).toEqual(expected);
});
