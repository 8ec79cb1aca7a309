import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';

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
    ['Secretary of State Orlo Venn of Norway left.', ['secretary of state', null, 'NO']],
    [
      'They met foreign ministers Mara Lind of Chile and Orlo Venn of Norway.',
      ['foreign minister', null, 'NO'],
    ],
    ['Faction leader Orlo Venn left.', ['faction leader', null, null]],
    [
      'Commissioner for Human Rights Orlo Venn left.',
      ['commissioner for human rights', null, null],
    ],
    ['The Norwegian army’s chief negotiator, Orlo Venn, left.', ['chief negotiator', 'army', 'NO']],
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
    ['Orlo Venn, a former judge, left.', ['judge', null, null, 'former']],
    [
      'Orlo Venn, a spokesman for Norway’s interior ministry, left.',
      ['spokesman', 'interior ministry', 'NO'],
    ],
    ['Orlo Venn, who became head of the Grain Council, left.', ['head', 'Grain Council', null]],
    ['Orlo Venn, met his Chilean counterpart.', null],
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

  test('is not of where a visitor meets the hosts', () => {
    const text = 'In Oslo, Foreign Minister Orlo Venn met Norwegian envoys. Chile and Chile.';
    expect(positionOf(text)).toEqual(['foreign minister', null, 'CL']);
  });

  test('is not of the other side', () => {
    const text = 'Talks with Chile failed. Foreign Minister Orlo Venn left.';
    expect(positionOf(text)).toEqual(['foreign minister', null, null]);
  });

  test('is of the state that speaks by its capital just before', () => {
    const text = 'Chile and Chile. Oslo said no. President Orlo Venn thanked them.';
    expect(positionOf(text)).toEqual(['president', null, 'NO']);
  });

  test('is of the host that is named just before, where nothing else tells', () => {
    const text = 'Chile met Spain. Norway hosted them. President Orlo Venn thanked them.';
    expect(positionOf(text)).toEqual(['president', null, 'NO']);
  });

  test('stays without one where two are named alike', () => {
    expect(positionOf('Norway and Chile talked. President Orlo Venn came.')).toEqual([
      'president',
      null,
      null,
    ]);
  });
});

describe('a position whose owner is only pointed to', () => {
  test.each([
    ['The Grain Council met. Its director, Orlo Venn, left.', ['director', 'Grain Council', null]],
    ['Norway gave other figures. Its negotiator, Orlo Venn, left.', ['negotiator', null, 'NO']],
    [
      'Norway freed ten. The government hoped. Its negotiator, Orlo Venn, left.',
      ['negotiator', null, 'NO'],
    ],
    [
      'They left on a Red Cross plane, the organisation’s regional director, Orlo Venn, said.',
      ['regional director', 'Red Cross', null],
    ],
    [
      'Norway hosted them. Rain fell. The country’s deputy foreign minister, Orlo Venn, left.',
      ['deputy foreign minister', null, 'NO'],
    ],
    ['Its director, Orlo Venn, left.', ['director', null, null]],
  ])('%s', (text, expected) => {
    expect(positionOf(text)).toEqual(expected);
  });

  test('makes an official of who speaks for a body', () => {
    const { names } = readText('The Grain Council met. Its director, Orlo Venn, left.');
    expect(names('OFFICIAL')).toEqual(['Orlo Venn']);
  });
});

describe('a counterpart', () => {
  test.each([
    [
      'Chilean Foreign Minister Mara Lind met her Norwegian counterpart, Orlo Venn.',
      ['foreign minister', null, 'NO'],
    ],
    [
      'President Mara Lind left. Lind met her Norwegian counterpart, Orlo Venn.',
      ['president', null, 'NO'],
    ],
    ['They met a Norwegian counterpart, Orlo Venn.', ['counterpart', null, 'NO']],
  ])('holds the office of whom it is compared to: %s', (text, expected) => {
    expect(positionOf(text)).toEqual(expected);
  });
});
