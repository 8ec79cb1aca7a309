import { describe, expect, it } from '@jest/globals';
import { lineOf } from '../lines.ts';

/** The text is of 16 November 2025, a Sunday. */
function datesIn(text: string): string[] {
  return lineOf(text).line.dates.map(({ date: { earliest, latest } }) =>
    earliest === latest ? earliest : `${earliest}/${latest}`,
  );
}

describe('dates counted from others, and parts of months', () => {
  it.each<[text: string, dates: string[]]>([
    ['They will be freed by the end of the year.', ['2025-11-16/2025-12-31']],
    ['They will be freed before the end of January.', ['2025-11-16/2026-01-31']],
    ['They will meet in the first week of December.', ['2025-12-01/2025-12-07']],
    ['The last swap, in January of last year, freed 20.', ['2024-01-01/2024-01-31']],
    ['They met eight times between March last year and June.', ['2024-03-01/2025-06-30']],
    ['They met at the weekend.', ['2025-11-15/2025-11-16']],
    ['They were freed last weekend.', ['2025-11-15/2025-11-16']],
    ['They were freed on the eve of Orthodox Easter.', ['2025-04-19']],
    ['They were freed on Easter Sunday.', ['2025-04-20']],
    ['A swap has been fixed for Saturday.', ['2025-11-22']],
    ['A day earlier both sides had swapped 40 captives.', ['2025-11-15']],
    [
      'They met on 3 May 2024 and again seven months later.',
      ['2024-05-03', '2024-12-01/2024-12-31'],
    ],
    [
      'They met in May 2023 and in November of that year.',
      ['2023-05-01/2023-05-31', '2023-11-01/2023-11-30'],
    ],
    ['On Wednesday they wound up two days of talks.', ['2025-11-12', '2025-11-11/2025-11-12']],
  ])('%s', (text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});
