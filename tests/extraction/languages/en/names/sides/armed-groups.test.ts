import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../../support/read-text.ts';

describe('armed groups that no gazetteer lists', () => {
  test.each([
    ['The Tavri rebels met an envoy. The Tavris left.', [['Tavris', ['Tavri', 'Tavris']]]],
    ['The armed group OLK met an envoy. Nobody saw OLK.', [['OLK', ['OLK', 'OLK']]]],
    ['After that Tavri freed two captives. Nobody saw Tavri.', [['Tavri', ['Tavri', 'Tavri']]]],
    ['On Sunday Tavri handed over two captives.', [['Tavri', ['Tavri']]]],
    ['On Sunday President Venn freed two captives. Then Venn left.', []],
    ['Jana Venn left. Then Venn freed two captives.', []],
    [
      'The Northern Reform Forces met an envoy. The NRF said no.',
      [['Northern Reform Forces', ['Northern Reform Forces', 'NRF']]],
    ],
  ])('%s', (text, expected) => {
    const found = readText(text).actors.filter(({ kind }) => kind === 'ORGANIZATION');
    expect(found.map(({ name, mentions }) => [name, mentions.map((each) => each.text)])).toEqual(
      expected,
    );
  });
});
