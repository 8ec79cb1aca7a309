import { expect, test } from '@jest/globals';
import { countOrigins, type Witness } from '../../../subgraphs/sources/independent-sources.ts';

const origin = (
  originId: string,
  publisherId: string,
  creditedToId: string | null = null,
): Witness => ({ originId, publisherId, creditedToId });

test.each([
  ['one article', [origin('a', 'herald')], 1],
  ['an article and its copy', [origin('a', 'herald'), origin('a', 'herald')], 1],
  ['two articles', [origin('a', 'herald'), origin('b', 'post')], 2],
  ['two articles of one publisher', [origin('a', 'herald'), origin('b', 'herald')], 2],
  ['two that credit one agency', [origin('a', 'x', 'agency'), origin('b', 'y', 'agency')], 1],
  ['two that credit two agencies', [origin('a', 'x', 'agency'), origin('b', 'y', 'wire')], 2],
  ['a credit beside the agency', [origin('a', 'x', 'agency'), origin('b', 'agency')], 1],
  [
    'a credit beside two articles of the agency',
    [origin('a', 'x', 'agency'), origin('b', 'agency'), origin('c', 'agency')],
    2,
  ],
  ['a chain of credits', [origin('a', 'x', 'agency'), origin('b', 'agency', 'wire')], 1],
  ['a circle of credits', [origin('a', 'x', 'y'), origin('b', 'y', 'x')], 1],
])('%s count right', (_what, witnesses, expected) => {
  const stated = witnesses.map((witness) => ({ ...witness, claimId: 'clm_a' }));
  const other = { ...origin('z', 'agency'), claimId: 'clm_b' };
  expect(countOrigins([...stated, other])).toEqual(
    new Map([
      ['clm_a', expected],
      ['clm_b', 1],
    ]),
  );
});
