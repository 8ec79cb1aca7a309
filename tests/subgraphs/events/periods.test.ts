import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { periodStart, periodsBetween } from '../../../subgraphs/events/periods.ts';
import { TimelineStep } from '../../../subgraphs/events/timeline-step.ts';

const { DAY, WEEK, MONTH, YEAR } = TimelineStep;

describe('the periods of a timeline', () => {
  test.each([
    ['days over a leap day', DAY, '2032-02-28', '2032-03-01', ['28/28', '29/29', '01/01']],
    ['a Sunday and the Monday after', WEEK, '2031-05-11', '2031-05-12', ['05/11', '12/18']],
    ['months', MONTH, '2031-12-31', '2032-02-01', ['01/31', '01/31', '01/29']],
    ['one day', YEAR, '2031-05-11', '2031-05-11', ['01/31']],
  ])('%s', (_what, step, first, last, expected) => {
    const periods = periodsBetween(first, last, step);
    expect(periods.map(({ from, until }) => `${from.slice(8)}/${until.slice(8)}`)).toEqual(
      expected,
    );
  });

  test('follow each other without gaps and hold both ends', () => {
    const days = fc
      .date({ min: new Date('1999-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, days, fc.constantFrom(MONTH, YEAR), (a, b, step) => {
        const [first, last] = [a, b].sort() as [string, string];
        const periods = periodsBetween(first, last, step);
        expect(periods[0]!.from <= first && last <= periods.at(-1)!.until).toBe(true);
        for (const [index, { from, until }] of periods.entries()) {
          expect(periodStart(until, step)).toBe(from);
          const next = periods[index + 1];
          if (next) expect(Date.parse(next.from) - Date.parse(until)).toBe(86_400_000);
        }
      }),
    );
  });

  test('are 400 at most', () => {
    expect(periodsBetween('2031-01-01', '2032-02-04', DAY)).toHaveLength(400);
    expect(() => periodsBetween('2031-01-01', '2032-02-05', DAY)).toThrow('at most 400 periods');
    expect(() => periodsBetween('1000-01-01', '9998-12-31', YEAR)).toThrow('at most 400 periods');
  });
});
