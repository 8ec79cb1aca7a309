import { expect, it } from '@jest/globals';
import { lineOf } from '../lines.ts';

it.each([
  ['On 24 October a plane crashed, and the swap planned for the same day was off.', '2025-10-24'],
  ['It was held on 3 May, and that day 40 captives came home.', '2025-05-03'],
  ['The swap planned for the same day was off.', undefined],
])('the same day is the one named before: %s', (text, expected) => {
  expect(lineOf(text).line.dates[1]?.date.earliest).toBe(expected);
});
