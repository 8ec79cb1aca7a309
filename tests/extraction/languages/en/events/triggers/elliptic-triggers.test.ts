import { expect, it } from '@jest/globals';
import { lineOf } from '../lines.ts';

it.each([
  [
    'Malta freed 40 captives on Monday and 30 on Tuesday.',
    [['2025-11-10'], ['2025-11-11', 'left out']],
  ],
  ['Malta freed 40 captives on Monday.', [['2025-11-10']]],
  ['Malta freed 40 captives, and 30 on Tuesday.', [['2025-11-11']]],
])('a verb left out before a further figure: %s', (text, expected) => {
  const { line } = lineOf(text);
  expect(
    line.triggers.map(({ leftOut }, i) => [
      line.dates[i]?.date.earliest,
      ...(leftOut ? ['left out'] : []),
    ]),
  ).toEqual(expected);
});
