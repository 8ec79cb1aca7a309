import { describe, expect, test } from '@jest/globals';
import { accordKey } from '../../../../subgraphs/events/record/accord-name.ts';

describe('the key of an accord', () => {
  test.each([
    ['Orrin agreements', 'orrin'],
    ['the Orrin accord', 'orrin'],
    ['Órrin Protocol', 'orrin'],
    ['Calden II accords', 'calden ii'],
    ['Grey Sea Grain Initiative', 'grey sea grain'],
    ['Grey Sea and Orrin Grain Initiative', 'grey sea orrin grain'],
  ])('%s is %s', (title, key) => {
    expect(accordKey(title)).toBe(key);
  });

  test.each([
    'Agreement between Ostrel and Varnia',
    'Agreement reached in Orrin',
    'Agreement of 2031',
    'prisoner exchange deal',
    'the peace agreement',
    'Accord',
    '',
  ])('"%s" has no name', (title) => {
    expect(accordKey(title)).toBeNull();
  });

  test('is bounded', () => {
    expect(accordKey(`${'Orrin '.repeat(100)}accord`)).toHaveLength(190);
  });
});
