import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDates } from '../../../../../../extraction/languages/en/events/dates/index.ts';

/** 16 November 2025 is a Sunday. */
const REFERENCE = '2025-11-16';

function datesOf(text: string, future = false, reference: string | null = REFERENCE): string[] {
  return readDates({ text, reference, isFuture: () => future }).map(({ date }) =>
    [date.precision, date.earliest, ...(date.earliest === date.latest ? [] : [date.latest])].join(
      ' ',
    ),
  );
}

describe('time expressions', () => {
  it.each([
    ['They met on Sunday.', 'DAY 2025-11-16'],
    ['They met on Saturday.', 'DAY 2025-11-15'],
    ['They met last Sunday.', 'DAY 2025-11-09'],
    ['They meet next Sunday.', 'DAY 2025-11-23'],
    ['They met yesterday.', 'DAY 2025-11-15'],
    ['They met two days ago.', 'DAY 2025-11-14'],
    ['They met two weeks ago.', 'WEEK 2025-10-27 2025-11-02'],
    ['They met last week.', 'WEEK 2025-11-03 2025-11-09'],
    ['They met earlier this week.', 'WEEK 2025-11-10 2025-11-16'],
    ['They met on May 16.', 'DAY 2025-05-16'],
    ['They met on 24 December.', 'DAY 2024-12-24'],
    ['They met on 16 May 2022.', 'DAY 2022-05-16'],
    ['They met on Friday, 16 May 2025.', 'DAY 2025-05-16'],
    ['They met on Nov. 3.', 'DAY 2025-11-03'],
    ['They met on 2025-05-16.', 'DAY 2025-05-16'],
    ['They met from May 23 to 25.', 'RANGE 2025-05-23 2025-05-25'],
    ['They met between 23 and 25 May.', 'RANGE 2025-05-23 2025-05-25'],
    ['They met on 23 and 24 May.', 'RANGE 2025-05-23 2025-05-24'],
    ['They met on 23–25 May 2024.', 'RANGE 2024-05-23 2024-05-25'],
    ['They met from 29 January to 1 February 2024.', 'RANGE 2024-01-29 2024-02-01'],
    ['They met in November.', 'MONTH 2025-11-01 2025-11-30'],
    ['They met in December.', 'MONTH 2024-12-01 2024-12-31'],
    ['They met in late May.', 'MONTH 2025-05-01 2025-05-31'],
    ['They met in March 2022.', 'MONTH 2022-03-01 2022-03-31'],
    ['They met last month.', 'MONTH 2025-10-01 2025-10-31'],
    ['They met earlier this month.', 'MONTH 2025-11-01 2025-11-30'],
    ['They met in 2022.', 'YEAR 2022-01-01 2022-12-31'],
    ['The 2022 accords hold.', 'YEAR 2022-01-01 2022-12-31'],
    ['They met last year.', 'YEAR 2024-01-01 2024-12-31'],
    ['They met last summer.', 'SEASON 2025-06-01 2025-08-31'],
    ['They met in the winter of 2023.', 'SEASON 2023-12-01 2024-02-29'],
    ['They met over the holidays.', 'SEASON 2025-12-24 2026-01-07'],
  ])('%s', (text, expected) => {
    expect(datesOf(text)).toEqual([expected]);
  });

  it.each([
    ['They will meet on Sunday.', 'DAY 2025-11-16'],
    ['They will meet on Tuesday.', 'DAY 2025-11-18'],
    ['They will meet on 24 December.', 'DAY 2025-12-24'],
    ['They will meet in January.', 'MONTH 2026-01-01 2026-01-31'],
    ['They will meet in the spring.', 'SEASON 2026-03-01 2026-05-31'],
  ])('%s looks ahead', (text, expected) => {
    expect(datesOf(text, true)).toEqual([expected]);
  });

  it.each([
    'Some 1,200 soldiers may return.',
    'They may 200 be freed.',
    'A total of 2022 prisoners were named.',
    'The list has 1,000 names for 1,000 families.',
    'They met three days later.',
    'The envoys march on.',
    'Talks lasted 3.5 hours.',
  ])('%s names no date', (text) => {
    expect(datesOf(text)).toEqual([]);
  });

  it.each([
    ['They met on Sunday and again on 16 May.', []],
    ['They met last week, last month and last year.', []],
    ['They met on 16 May 2022.', ['DAY 2022-05-16']],
    [
      'They met in March 2022 and in 2021.',
      ['MONTH 2022-03-01 2022-03-31', 'YEAR 2021-01-01 2021-12-31'],
    ],
  ])('without a day of publication, %s', (text, expected) => {
    expect(datesOf(text, false, null)).toEqual(expected);
  });

  it('keeps the words of the text', () => {
    const text = 'The envoys met between 23 and 25 May in Orrin.';
    const [found] = readDates({ text, reference: REFERENCE, isFuture: () => false });
    expect(text.slice(found!.start, found!.end)).toBe(found!.date.text);
  });

  it('never throws, and gives ordered spans and days for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { start, end, date } of readDates({
          text,
          reference: REFERENCE,
          isFuture: () => false,
        })) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(date.earliest <= date.latest).toBe(true);
        }
      }),
    );
  });
});
