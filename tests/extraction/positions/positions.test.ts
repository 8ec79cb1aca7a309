import { describe, expect, test } from '@jest/globals';
import { readText } from '../../support/read-text.ts';

/** Title, organization, country, former of the first position of the person named Orlo Venn. */
function positionOf(text: string) {
  const person = readText(text).actors.find(({ name }) => name === 'Orlo Venn');
  const position = person?.positions[0];
  if (!position) return null;
  const { title, organization, countryCode, former } = position;
  return [title, organization, countryCode, ...(former ? ['former'] : [])];
}

describe('a position before the name', () => {
  test.each([
    ['Foreign Minister Orlo Venn of Norway arrived.', ['foreign minister', null, 'NO']],
    ['Norwegian Foreign Minister Orlo Venn arrived.', ['foreign minister', null, 'NO']],
    [
      'Norway’s human rights commissioner Orlo Venn arrived.',
      ['human rights commissioner', null, 'NO'],
    ],
    [
      'The Norwegian deputy foreign minister, Orlo Venn, arrived.',
      ['deputy foreign minister', null, 'NO'],
    ],
    ['Kremlin spokesman Orlo Venn arrived.', ['spokesman', 'Kremlin', 'RU']],
    ['Red Cross President Orlo Venn arrived.', ['president', 'Red Cross', null]],
    ['They met army spokesman Maj. Orlo Venn in Velm.', ['army spokesman', null, null]],
    [
      'They met the head of the delegation, Orlo Venn, in Velm.',
      ['head of the delegation', null, null],
    ],
    [
      'The head of the Norwegian Grain Council, Orlo Venn, left.',
      ['head', 'Norwegian Grain Council', 'NO'],
    ],
    ['Former president Orlo Venn left.', ['president', null, null, 'former']],
    ['Norway’s ex-president Orlo Venn left.', ['president', null, 'NO', 'former']],
    ['They met then-ambassador Orlo Venn.', ['ambassador', null, null, 'former']],
    [
      'The chief grain export negotiator Orlo Venn left.',
      ['chief grain export negotiator', null, null],
    ],
    ['U.S. Secretary of State Orlo Venn left.', ['secretary of state', null, 'US']],
    ['UN envoy Orlo Venn left.', ['envoy', 'UN', null]],
    ['Mr Orlo Venn left.', null],
  ])('%s', (text, expected) => {
    expect(positionOf(text)).toEqual(expected);
  });
});

describe('a position behind the name', () => {
  test.each([
    [
      'Orlo Venn, head of Norway’s National Grain and Fish Council, left.',
      ['head', 'National Grain and Fish Council', 'NO'],
    ],
    [
      'Orlo Venn, the country’s deputy foreign minister, left.',
      ['deputy foreign minister', null, null],
    ],
    ['Orlo Venn, 51, the Norwegian ombudsman, left.', ['ombudsman', null, 'NO']],
    ['Orlo Venn, a spokesman for the Orrin Army, left.', ['spokesman', 'Orrin Army', null]],
    ['Orlo Venn (head of the Grain Council) left.', ['head', 'Grain Council', null]],
    ['Orlo Venn, who heads the Grain Council, left.', ['head', 'Grain Council', null]],
    [
      'Orlo Venn, who led the Norwegian delegation, left.',
      ['leader of the delegation', null, 'NO'],
    ],
    ['Orlo Venn is the president of Norway.', ['president', null, 'NO']],
    [
      'Orlo Venn, Norway’s former minister of fisheries, left.',
      ['minister of fisheries', null, 'NO', 'former'],
    ],
    ['Orlo Venn, whose house burned, left.', null],
  ])('%s', (text, expected) => {
    expect(positionOf(text)).toEqual(expected);
  });

  test('is not the office of the next in a list', () => {
    expect(positionOf('Orlo Venn, President Mara Lind and others left.')).toBeNull();
  });
});

describe('an office of state without a country', () => {
  test('is of the country that the text speaks of most', () => {
    const text =
      'Norwegian officials met. Norway and Chile talked. President Orlo Venn thanked them.';
    expect(positionOf(text)).toEqual(['president', null, 'NO']);
  });

  test('is of the country that another mention gives', () => {
    const text =
      'Chile and Chile alone. President Orlo Venn came. Orlo Venn, president of Norway, left.';
    expect(positionOf(text)).toEqual(['president', null, 'NO']);
  });

  test('is of the country that the report was filed from', () => {
    const text = 'OSLO, Nov. 16 — Norway and Chile talked. President Orlo Venn came.';
    expect(positionOf(text)).toEqual(['president', null, 'NO']);
  });

  test('is of the country whose delegation it is listed in', () => {
    const text = 'Chile and Chile. Norway’s team was led by Mara Lind, with Minister Orlo Venn.';
    expect(positionOf(text)).toEqual(['minister', null, 'NO']);
  });

  test('is of where it takes place', () => {
    const text = 'Chile and Chile. In Oslo, President Orlo Venn thanked them.';
    expect(positionOf(text)).toEqual(['president', null, 'NO']);
  });

  test('is not held by two at a time', () => {
    const text = 'Norwegian President Mara Lind met President Orlo Venn.';
    expect(positionOf(text)).toEqual(['president', null, null]);
  });

  test('stays without one where two are named alike', () => {
    expect(positionOf('Norway and Chile talked. President Orlo Venn came.')).toEqual([
      'president',
      null,
      null,
    ]);
  });
});
