import { describe, expect, test } from '@jest/globals';
import { isAdjectiveOf } from '../../../../../../extraction/languages/en/names/sides/adjective-of.ts';
import { readText } from '../../../../../support/read-text.ts';

describe('sides that no list of states has', () => {
  test.each([
    ['Ombria and Velmark swapped 20 prisoners.', ['Ombria', 'Velmark']],
    ['Six Telmari conscripts came home. Telmar freed them.', ['Telmar']],
    ['The truce between Norway and Ombria held. Ombria’s army left.', ['Ombria']],
    ['Two men held by EMC walked home.', ['EMC']],
    ['They belong to the breakaway region of Velm.', ['Velm']],
    ['The Murle and Tamba communities met. Murle fighters freed two women.', ['Murle', 'Tamba']],
    ['The Abkhaz participants left.', ['Abkhazia']],
    ['Greek and Turkish Cypriot leaders met.', ['Greek Cypriots', 'Turkish Cypriots']],
    ['The Bosnian Serbs freed two men.', ['Bosnian Serbs']],
    ['The rebels of 3R let six men go.', ['3R']],
  ])('%s', (text, expected) => {
    expect(readText(text).names('ORGANIZATION')).toEqual(expected);
  });

  test.each([
    'President Venn freed two captives.',
    'Jana Venn met the press. Venn freed two captives.',
    'Talks were held in Velm.',
    'Three Iranian Americans were freed.',
    'The trip to Abkhazia was short.',
    'Velm released a statement.',
  ])('none: %s', (text) => {
    expect(readText(text).names('ORGANIZATION')).toEqual([]);
  });

  test('the officials of such a land have no country', () => {
    const [minister] = readText(
      'Norway and Ombria swapped ten men. Ombria’s defence minister, Orlo Venn, was there.',
    ).actors.filter(({ kind }) => kind === 'OFFICIAL');
    expect(minister).toMatchObject({ name: 'Orlo Venn', countryCode: null });
  });

  test.each([
    ['Ombrian', 'Ombria', true],
    ['Ombrians', 'Ombria', true],
    ['Telmari', 'Telmar', true],
    ['Korish', 'Korland', true],
    ['North Aderi', 'North Ader', true],
    ['North Aderi', 'South Ader', false],
    ['Ombria', 'Ombria', false],
    ['Ombrella', 'Ombria', false],
    ['Velmer', 'Velmark', false],
  ])('%s is an adjective of %s: %s', (word, name, expected) => {
    expect(isAdjectiveOf(word, name)).toBe(expected);
  });
});
