import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../../../extraction/languages/en/events/dates/index.ts';

function datesIn(text: string): string[] {
  return readDates({ text, reference: '2025-11-16', isFuture: () => false }).map(
    ({ start, end, date }) => `${text.slice(start, end)}: ${date.earliest}/${date.latest}`,
  );
}

describe('months and holidays', () => {
  it.each([
    ['in April and May 2023', ['April and May 2023: 2023-04-01/2023-05-31']],
    [
      'in May and November 2023',
      ['May: 2023-05-01/2023-05-31', 'November 2023: 2023-11-01/2023-11-30'],
    ],
    ['from June to August 2024', ['June to August 2024: 2024-06-01/2024-08-31']],
    [
      'in May 2023 and in November of that year',
      ['May 2023: 2023-05-01/2023-05-31', 'November of that year: 2023-11-01/2023-11-30'],
    ],
    [
      'seized in September 2023 and freed the following March',
      ['September 2023: 2023-09-01/2023-09-30', 'the following March: 2024-03-01/2024-03-31'],
    ],
    ['freed on Christmas Day', ['Christmas Day: 2024-12-25/2024-12-25']],
    ["since New Year's Eve", ["New Year's Eve: 2024-12-31/2024-12-31"]],
    ['The following March nobody came', ['March: 2025-03-01/2025-03-31']],
    ['a Christmas truce', []],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected);
  });
});
