import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';
import { positionOf } from './position-of.ts';

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
    [
      'The human rights commissioners, Mara Lind of Chile and Orlo Venn of Norway, met.',
      ['human rights commissioner', null, 'NO'],
    ],
    ['Faction leader Orlo Venn left.', ['faction leader', null, null]],
    [
      'Commissioner for Human Rights Orlo Venn left.',
      ['commissioner for human rights', null, null],
    ],
    ['The Norwegian army’s chief negotiator, Orlo Venn, left.', ['chief negotiator', 'army', 'NO']],
    ['UN envoy Orlo Venn left.', ['envoy', 'UN', null]],
    ['Army spokesman Captain Orlo Venn left.', ['army spokesman', null, null]],
    ['Border Service chief Lieutenant General Orlo Venn left.', ['chief', 'Border Service', null]],
    ['The president of Norway, General Orlo Venn, left.', ['president', null, 'NO']],
    ['Attorney General Orlo Venn left.', ['attorney general', null, null]],
    ['Strategic Affairs Minister Orlo Venn left.', ['strategic affairs minister', null, null]],
    ['Public Safety Minister Orlo Venn left.', ['public safety minister', null, null]],
    ['High Commissioner for Peace Orlo Venn left.', ['high commissioner for peace', null, null]],
    ['Vice-Minister Orlo Venn left.', ['vice-minister', null, null]],
    ['Sen. Orlo Venn left.', ['sen.', null, null]],
    ['The Norwegian side included Foreign Minister Orlo Venn.', ['foreign minister', null, 'NO']],
    ['The envoy for hostage affairs, Orlo Venn, left.', ['envoy for hostage affairs', null, null]],
    ['Its spokesman for justice, Orlo Venn, left.', ['spokesman for justice', null, null]],
    [
      'The head of the prisoners’ committee, Orlo Venn, left.',
      ['head of the prisoners committee', null, null],
    ],
    [
      'Territorial Administration Minister Orlo Venn left.',
      ['territorial administration minister', null, null],
    ],
    ['The hall was full and wide\nPresident Orlo Venn left.', ['president', null, null]],
    ['A Long Road Opens Wide\nPresident Orlo Venn left.', ['president', null, null]],
    ['The mayor of Bergen, Orlo Venn, left.', ['mayor of Bergen', null, 'NO']],
    ['Norway’s ambassador to Chile, Orlo Venn, left.', ['ambassador to Chile', null, 'NO']],
    ['The deputy UN envoy for Chile, Orlo Venn, left.', ['deputy envoy for Chile', 'UN', null]],
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

describe('two offices behind a name', () => {
  test.each([
    'Orlo Venn, an aide to the president and leader of the delegation, left.',
    'Orlo Venn, aide to the president and the leader of the delegation, left.',
  ])('are told apart: %s', (text) => {
    const person = readText(text).actors.find(({ name }) => name === 'Orlo Venn');
    expect(person?.positions.map(({ title }) => title)).toEqual([
      'aide to the president',
      'leader of the delegation',
    ]);
  });
});

describe('an office ends', () => {
  test.each([
    ['before a time: Orlo Venn, who became head of the Grain Council this month, left.', 'head'],
    ['before the next person: in Velm, Minister General Orlo Venn left.', 'minister'],
  ])('%s', (text, title) => {
    expect(positionOf(text)?.[0]).toBe(title);
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
    [
      'Chilean President Mara Lind left. Norwegian counterpart Orlo Venn stayed.',
      ['president', null, 'NO'],
    ],
    [
      'Norwegian President Mara Lind fell. Her successor, Orlo Venn, left.',
      ['president', null, 'NO'],
    ],
    ['They met a Norwegian counterpart, Orlo Venn.', ['counterpart', null, 'NO']],
  ])('holds the office of whom it is compared to: %s', (text, expected) => {
    expect(positionOf(text)).toEqual(expected);
  });
});
