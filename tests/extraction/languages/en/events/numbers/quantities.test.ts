import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quantitiesOf } from '../../../../../../extraction/languages/en/events/numbers/quantities.ts';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';

/** Each quantity as 'words: value/low/high', with '~' for approximate and '-' for unknown. */
function quantities(text: string): string[] {
  const words = wordsOf(text, 0);
  return quantitiesOf(words).map(({ first, end, value, low, high, approximate }) => {
    const span = text.slice(words[first]!.start, words[end - 1]!.end);
    return `${span}: ${approximate ? '~' : ''}${value ?? '-'}/${low ?? '-'}/${high ?? '-'}`;
  });
}

describe('quantities', () => {
  it.each([
    ['1,200 soldiers', '1,200: 1200/1200/1200'],
    ['1 200 soldiers', '1 200: 1200/1200/1200'],
    ['6\u00a0000 bodies', '6\u00a0000: 6000/6000/6000'],
    ['1.200 soldiers', '1.200: 1200/1200/1200'],
    ['12 thousand bodies', '12 thousand: 12000/12000/12000'],
    ['two dozen captives', 'two dozen: 24/24/24'],
    ['a dozen captives', 'a dozen: 12/12/12'],
    ['half a dozen captives', 'half a dozen: 6/6/6'],
    ['three hundred and three soldiers', 'three hundred and three: 303/303/303'],
    ['a hundred soldiers', 'a hundred: 100/100/100'],
    ['twenty-five soldiers', 'twenty-five: 25/25/25'],
    ['two thousand four hundred men', 'two thousand four hundred: 2400/2400/2400'],
    ['more than 200 men', 'more than 200: -/200/-'],
    ['at least 40 men', 'at least 40: -/40/-'],
    ['no fewer than 40 men', 'no fewer than 40: -/40/-'],
    ['up to 250 men', 'up to 250: -/-/250'],
    ['about 200 men', 'about 200: ~200/-/-'],
    ['some three hundred men', 'some three hundred: ~300/-/-'],
    ['nearly 90 men', 'nearly 90: ~90/-/-'],
    ['a little over 250 men', 'a little over 250: -/250/-'],
    ['just under 90 men', 'just under 90: ~90/-/-'],
    ['two or three men', 'two or three: -/2/3'],
    ['a couple of men', 'a couple of: 2/2/2'],
    ['30-odd men', '30-odd: ~30/-/-'],
    ['200 or so men', '200 or so: ~200/-/-'],
    ['200 to 250 men', '200 to 250: -/200/250'],
    ['between 200 and 250 men', '200 and 250: -/200/250'],
    ['200–250 men', '200–250: -/200/250'],
    ['200-250 men', '200-250: -/200/250'],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual([expected]);
  });

  it.each([
    ['205 for 205', ['205: 205/205/205', '205: 205/205/205']],
    ['a 1,000-for-1,000 swap', ['1,000: 1000/1000/1000', '1,000: 1000/1000/1000']],
    ['one hundred soldiers and fifty sailors', ['one hundred: 100/100/100', 'fifty: 50/50/50']],
    ['the 68th exchange', []],
    ['3.5 hours', []],
    ['the M23 rebels', []],
    ['an Il-76 aircraft', []],
    ['a two-for-one swap', ['two: 2/2/2', 'one: 1/1/1']],
    ['hundreds of soldiers', []],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });

  it('reads back every number it is given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
        for (const text of [`${n} men`, `${n.toLocaleString('en-US')} men`]) {
          expect(quantities(text)).toEqual([expect.stringContaining(`: ${n}/${n}/${n}`)]);
        }
      }),
    );
  });
});
