import { describe, expect, it } from '@jest/globals';
import { readDates } from '../../../../../../extraction/languages/en/events/dates/index.ts';

/** 18 November 2025 is a Tuesday. */
function daysOf(text: string, future = false): string {
  return readDates({ text, reference: '2025-11-18', isFuture: () => future })
    .map(({ date: { earliest, latest } }) =>
      earliest === latest ? earliest : `${earliest}/${latest}`,
    )
    .join(', ');
}

describe('days of the calendar', () => {
  it.each([
    ['They met on the 16th of May.', '2025-05-16'],
    ['They met on 3, 4 and 5 May.', '2025-05-03/2025-05-05'],
    ['They met on 3 and 9 May.', '2025-05-03, 2025-05-09'],
    ['They met on May 3 and again on May 9.', '2025-05-03, 2025-05-09'],
    ['They met on May 23 through May 25.', '2025-05-23/2025-05-25'],
    ['They meet from 29 December to 2 January.', '2024-12-29/2025-01-02'],
    ['They met from December 30 to January 2, 2024.', '2023-12-30/2024-01-02'],
    ['The show runs from 23 January - 9 March 2014.', '2014-01-23/2014-03-09'],
    ['It lasts until March 11 this year.', '2025-03-11'],
    ['On May 16, 25 captives came home.', '2025-05-16'],
    ['On May 16 and 25 captives came home.', '2025-05-16'],
    ['On 16.05.2025 they met.', '2025-05-16'],
    ['Opening night, January 23, 2014, was long.', '2014-01-23'],
    ['They met on 31.04.2025.', ''],
    ['They met at 10:30.', ''],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toBe(expected);
  });
});

describe('days of the week', () => {
  it.each([
    ['They met on Tuesday.', '2025-11-18'],
    ['They met late on Monday.', '2025-11-17'],
    ['They met on Sunday night (16 November).', '2025-11-16'],
    ['They met on Friday, 14 November.', '2025-11-14'],
    ['They met on Sunday and Monday.', '2025-11-16/2025-11-17'],
    ['They met from Friday to Sunday.', '2025-11-14/2025-11-16'],
    ['They met on Friday and on Monday.', '2025-11-14, 2025-11-17'],
    ['They met overnight into Sunday.', '2025-11-16'],
    ['They meet on Fridays.', ''],
    ['The Good Friday agreement holds.', ''],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toBe(expected);
  });

  it.each([
    ['They will meet on Thursday and Friday.', '2025-11-20/2025-11-21'],
    ['They will meet this coming Monday.', '2025-11-24'],
    ['They will meet in three days.', '2025-11-21'],
    ['The talks will last from Wednesday to Friday.', '2025-11-19/2025-11-21'],
  ])('%s looks ahead', (text, expected) => {
    expect(daysOf(text, true)).toBe(expected);
  });
});

describe('days counted from today', () => {
  it.each([
    ['They met last night.', '2025-11-17'],
    ['They met the day before yesterday.', '2025-11-16'],
    ['They met this morning.', '2025-11-18'],
    ['They will meet the day after tomorrow.', '2025-11-20'],
    ['They met ten days ago.', '2025-11-08'],
    ['They met a month ago.', '2025-10-01/2025-10-31'],
    ['They met three years ago.', '2022-01-01/2022-12-31'],
  ])('%s', (text, expected) => {
    expect(daysOf(text)).toBe(expected);
  });
});
