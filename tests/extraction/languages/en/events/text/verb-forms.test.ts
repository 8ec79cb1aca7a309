import { describe, expect, it } from '@jest/globals';
import { formsOf } from '../../../../../../extraction/languages/en/events/text/verb-forms.ts';

describe('the forms of a verb', () => {
  it.each([
    ['free', 'free frees freeing freed freed'],
    ['release', 'release releases releasing released released'],
    ['swap', 'swap swaps swapping swapped swapped'],
    ['transfer', 'transfer transfers transferring transferred transferred'],
    ['deliver', 'deliver delivers delivering delivered delivered'],
    ['carry', 'carry carries carrying carried carried'],
    ['fetch', 'fetch fetches fetching fetched fetched'],
    ['fly flew flown', 'fly flies flying flew flown'],
    ['set set', 'set sets setting set set'],
    ['bring brought', 'bring brings bringing brought brought'],
  ])('%s', (verb, expected) => {
    expect(
      formsOf(verb)
        .map(([word]) => word)
        .join(' '),
    ).toBe(expected);
  });
});
