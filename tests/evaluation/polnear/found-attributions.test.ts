import { describe, expect, test } from '@jest/globals';
import { foundAttributions } from '../../../evaluation/polnear/found-attributions.ts';
import { buildExtraction, buildQuote } from '../factories.ts';

const span = (start: number) => ({ start, end: start + 1 });

/** A quote of one unit: where it is, its group, where its verb and its speaker are. */
function quote([start, group, verb, speaker]: (number | string | null)[]) {
  const spanOrNull = (at: unknown) => (typeof at === 'number' ? span(at) : null);
  return buildQuote(span(start as number), {
    group: group as string | null,
    cueSpan: spanOrNull(verb),
    speakerSpan: spanOrNull(speaker),
  });
}

describe('pieces of what is said', () => {
  test.each([
    [
      'of one group are one',
      [
        [1, 'a', null, null],
        [5, 'a', null, null],
      ],
      [[1, 5]],
    ],
    [
      'of one verb are one',
      [
        [1, null, 3, 2],
        [5, null, 3, 2],
      ],
      [[1, 5]],
    ],
    [
      'of a group and its verb are one',
      [
        [1, 'a', 3, 2],
        [5, 'a', null, null],
        [7, null, 3, 2],
      ],
      [[1, 5, 7]],
    ],
    [
      'of two verbs are two',
      [
        [1, null, 3, 2],
        [5, null, 6, 2],
      ],
      [[1], [5]],
    ],
    [
      'without group and verb stay alone',
      [
        [1, null, null, null],
        [5, null, null, null],
      ],
      [[1], [5]],
    ],
  ])('%s', (_what, quotes, starts) => {
    const found = foundAttributions(buildExtraction('', { quotes: quotes.map(quote) }));
    expect(found.map(({ content }) => content.map(({ start }) => start))).toEqual(starts);
  });

  test('have the first speaker that one of them names', () => {
    const quotes = [
      [1, 'a', null, null],
      [5, 'a', null, 8],
      [6, 'a', null, 9],
    ].map(quote);
    expect(foundAttributions(buildExtraction('', { quotes }))[0]?.speakerSpan).toEqual(span(8));
  });
});
