import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';
import { positionOf } from '../positions/position-of.ts';

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

describe('the country of somebody who sits for a side', () => {
  test.each([
    'Norway and Chile met. Defence Minister Orlo Venn headed the Norwegian delegation.',
    'The Chilean team was led by Minister Mara Lind, the Norwegian side by Minister Orlo Venn.',
    'On the Norwegian side Mara Lind was joined by Deputy Minister Orlo Venn.',
    'Norway was represented by Justice Minister Orlo Venn.',
    'Justice Minister Orlo Venn signed for Norway and Mara Lind for Chile.',
    'Minister Mara Lind headed Chile’s delegation, presidential aide Orlo Venn the Norwegian one.',
    'Mara Lind headed the Norwegian delegation. With her were Minister Orlo Venn and Ada Roe.',
    'Chile and Chile. Minister Orlo Venn spoke. “No,” said Orlo Venn, who leads Norway’s team.',
  ])('is the side’s: %s', (text) => {
    expect(positionOf(text)?.[2]).toBe('NO');
  });

  test('makes an official of a delegate without an office', () => {
    const { names } = readText('A Norwegian delegation headed by Orlo Venn came, Mara Lind said.');
    expect(names('OFFICIAL')).toEqual(['Orlo Venn']);
  });
});

describe('the country of an office without one', () => {
  test.each([
    [
      'of the owner',
      'Chilean President Mara Lind and his adviser, deputy minister Orlo Venn.',
      'CL',
    ],
    [
      'of the last state named',
      'Chile and Chile. Norway was late. President Orlo Venn left.',
      'NO',
    ],
    ['of a dateline', 'Oslo – Public Safety Minister Orlo Venn will not go to Chile.', 'NO'],
    ['of a dateline with a day', 'OSLO. Jan 9 (Velm) - Minister Orlo Venn met Chileans.', 'NO'],
    [
      'of a body of that name',
      'Chile and Norway’s navy met. Orlo Venn, the navy’s envoy, left.',
      'NO',
    ],
    [
      'of an organ written small',
      'Chile and Chile. Norway’s army met them. Army spokesman Orlo Venn left.',
      'NO',
    ],
    [
      'of the administration of a part',
      'Chile and Chile. Norway’s northern administration met. The administration’s minister, Orlo Venn, left.',
      'NO',
    ],
    [
      'of the ministry named last',
      'Chile and Chile. The Norwegian health ministry met. Ministry spokesman Orlo Venn left.',
      'NO',
    ],
    [
      'of the ministry in the sentence before',
      'Chile and Chile. The foreign ministry in Oslo met. Spokesman Orlo Venn left.',
      'NO',
    ],
    [
      'of where a spokesman speaks',
      'Chile and Chile. Army spokesman Orlo Venn said in Oslo: no.',
      'NO',
    ],
    [
      'not of who is thanked',
      'Norway met Chile and Chile. President Orlo Venn thanked Chile.',
      'NO',
    ],
    ['of a dateline’s country', 'VELM, Norway — Minister Orlo Venn met Chileans.', 'NO'],
    [
      'of a department',
      'Norway was late. The head of the ports department, Orlo Venn, left.',
      'NO',
    ],
    [
      'none of a movement’s',
      'Norway met rebels. “No,” rebel commander Orlo Venn said in Norway.',
      null,
    ],
    [
      'none of an unnamed group’s',
      'Norway met a group. The group and its leader, Orlo Venn, left.',
      null,
    ],
    [
      'none of a region that broke away',
      'Moldova met Transnistria’s chief negotiator, Orlo Venn.',
      null,
    ],
    [
      'none of a movement’s deputy',
      'Norway met the rebel leader Mara Lind. Her deputy, Orlo Venn, left Norway.',
      null,
    ],
    [
      'of the capital that opens the sentence',
      'Chile and Chile. In Oslo, spokeswoman Mara Lind said President Orlo Venn was ill.',
      'NO',
    ],
    ['none of a part of a people', 'They met Norwegian Chilean leader Orlo Venn.', null],
    ['of a lawmaker of any party', 'Norway met. The OLF lawmaker Orlo Venn left.', 'NO'],
    [
      'not of who is met',
      'Norwegian envoy Mara Lind flew to Chile. She was received by Minister Orlo Venn.',
      'CL',
    ],
    ['none of a world body', 'Norway and Norway. UN envoy Orlo Venn left.', null],
    ['none of rebels', 'Norway and Norway. The rebels’ chief negotiator, Orlo Venn, left.', null],
    [
      'none of a place unknown',
      'Norway wrote it. Orlo Venn, Velmar’s defence minister, left.',
      null,
    ],
  ])('is %s: %s', (_, text, code) => {
    expect(positionOf(text)?.[2]).toBe(code);
  });
});
