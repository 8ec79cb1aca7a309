import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EventStatus } from '../../../../subgraphs/events/event-status.ts';
import {
  type DayRange,
  daysBetween,
  intersection,
  overlaps,
  shiftDay,
  windowOf,
} from '../../../../subgraphs/events/record/window.ts';

const ranges = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 60 }))
  .map(([start, width]): DayRange => {
    const earliest = shiftDay('2031-01-01', start);
    return { earliest, latest: shiftDay(earliest, width) };
  });

describe('the window of an event without a date, reported on 10 May', () => {
  test.each([
    [EventStatus.PROPOSED, '2031-05-03', '2031-07-09'],
    [EventStatus.UNDER_NEGOTIATION, '2031-05-03', '2031-07-09'],
    [EventStatus.AGREED, '2031-05-03', '2031-07-09'],
    [EventStatus.UNDER_WAY, '2031-04-26', '2031-05-10'],
    [EventStatus.COMPLETED, '2031-04-26', '2031-05-10'],
    [EventStatus.SUSPENDED, '2031-04-26', '2031-05-10'],
    [EventStatus.CANCELLED, '2031-04-26', '2031-05-10'],
    [EventStatus.UNKNOWN, '2031-04-26', '2031-05-10'],
  ])('%s', (status, earliest, latest) => {
    expect(windowOf(status, '2031-05-10')).toEqual({ earliest, latest });
  });
});

describe('ranges of days', () => {
  test('lie no days apart where they share one, and only there', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        expect(daysBetween(a, b) === 0).toBe(overlaps(a, b));
        expect(daysBetween(a, b)).toBe(daysBetween(b, a));
      }),
    );
  });

  test('have as intersection the days that all share', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const shared = intersection([a, b])!;
        if (!overlaps(a, b)) return expect(shared).toEqual(b);
        expect(intersection([b, a])).toEqual(shared);
        for (const range of [a, b]) {
          expect(shared.earliest >= range.earliest && shared.latest <= range.latest).toBe(true);
        }
      }),
    );
  });

  test('of none there is no intersection', () => {
    expect(intersection([])).toBeNull();
  });

  test('are shifted over months, leap days and years', () => {
    expect(shiftDay('2032-02-28', 1)).toBe('2032-02-29');
    expect(shiftDay('2031-12-31', 1)).toBe('2032-01-01');
    expect(shiftDay('2031-01-01', -1)).toBe('2030-12-31');
  });
});
