import { expect, it } from '@jest/globals';
import { lineOf } from '../lines.ts';

it.each([
  ['On 24 October a plane crashed, and the swap planned for the same day was off.', '2025-10-24'],
  ['It was held on 3 May, and that day 40 captives came home.', '2025-05-03'],
  ['They met on 3 May, and the following day 40 captives came home.', '2025-05-04'],
  ['They met on 3 May, and two days later 40 captives came home.', '2025-05-05'],
  ['They met on 3 May, after the envoys had met a day earlier.', '2025-05-02'],
  ['They met on 3 May and, three weeks later, swapped captives.', '2025-05-24'],
  ['They met on 3 May and two days before the truce began.', undefined],
  ['They met on 3 May, a day earlier than planned.', undefined],
  ['The swap planned for the same day was off.', undefined],
])('is counted from the day named before: %s', (text, expected) => {
  expect(lineOf(text).line.dates[1]?.date.earliest).toBe(expected);
});
