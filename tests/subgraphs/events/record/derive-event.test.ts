import { describe, expect, test } from '@jest/globals';
import { Rank } from '../../../../platform/assertion/rank.ts';
import type { Event } from '../../../../subgraphs/events/event.ts';
import { EventStatus } from '../../../../subgraphs/events/event-status.ts';
import { deriveEvent, type Values } from '../../../../subgraphs/events/record/derive-event.ts';
import { day, range } from '../factories.ts';

const NOW = '2031-06-01T00:00:00.000Z';

const BEFORE = {
  id: 'evt',
  kind: 'EXCHANGE',
  title: 'Swap',
  status: EventStatus.UNKNOWN,
  date: null,
  earliest: '2031-01-01',
  latest: '2031-01-02',
  orderOn: '2031-01-01',
  firstReportedOn: '2031-01-01',
  disputed: false,
  live: true,
  nameKey: null,
  round: null,
  topics: [],
  mergedInto: null,
  fingerprint: '',
  updatedAt: '',
} as unknown as Event;

/** Statuses as [status, days of the reports], dates as fuzzy dates: the first of each is preferred. */
function values(
  statuses: [EventStatus, string[]][],
  dates: ReturnType<typeof day>[] = [],
  counts: number[] = [],
): Values {
  const rankOf = (index: number) => (index === 0 ? Rank.PREFERRED : Rank.NORMAL);
  const named = <T extends object>(kind: string, items: T[]) =>
    items.map((item, index) => ({ id: `${kind}${index}`, rank: rankOf(index), ...item }));
  const supports = statuses.map(
    ([, days], index) =>
      [`s${index}`, days.map((on) => ({ reportedAt: `${on}T08:00:00.000Z` }))] as const,
  );
  return {
    statuses: named(
      's',
      statuses.map(([status]) => ({ status })),
    ),
    dates: named(
      'd',
      dates.map((when) => ({ when })),
    ),
    counts: named(
      'c',
      counts.map((value) => ({ value, low: value, high: value, sideId: null, measure: 'X' })),
    ),
    others: [],
    supports: new Map(supports),
  } as unknown as Values;
}

const { AGREED, COMPLETED } = EventStatus;

describe('an event', () => {
  test('with a date lies in it and stands at its first day', () => {
    const event = deriveEvent(
      BEFORE,
      values([[AGREED, ['2031-05-10']]], [range('2031-05-20', '2031-05-25')]),
      NOW,
    );
    expect(event).toMatchObject({
      status: AGREED,
      date: { earliest: '2031-05-20' },
      earliest: '2031-05-20',
      latest: '2031-05-25',
      orderOn: '2031-05-20',
      firstReportedOn: '2031-05-10',
      updatedAt: NOW,
    });
  });

  test('without a date lies where all its reports allow it, and stands at the first', () => {
    const said = values([
      [COMPLETED, ['2031-06-05']],
      [AGREED, ['2031-05-20', '2031-05-10']],
    ]);
    expect(deriveEvent(BEFORE, said, NOW)).toMatchObject({
      status: COMPLETED,
      date: null,
      earliest: '2031-05-22',
      latest: '2031-06-05',
      orderOn: '2031-05-10',
    });
  });

  test('of which nothing is said any more is not live and keeps its last values', () => {
    const known = deriveEvent(BEFORE, values([[AGREED, ['2031-05-10']]], [day('2031-05-20')]), NOW);
    const gone = deriveEvent(known, values([]), '2031-07-01T00:00:00.000Z');
    const { fingerprint, ...kept } = known;
    expect(gone).toMatchObject({ ...kept, live: false, updatedAt: '2031-07-01T00:00:00.000Z' });
    expect(gone.fingerprint).not.toBe(fingerprint);
  });

  test('is not touched where nothing a reader sees has changed', () => {
    const said = values([[AGREED, ['2031-05-10']]], [day('2031-05-20')]);
    const first = deriveEvent(BEFORE, said, NOW);
    expect(deriveEvent(first, said, '2031-07-01T00:00:00.000Z')).toEqual(first);
  });

  test.each([
    ['two days', [day('2031-05-20'), day('2031-05-21')], [], true],
    [
      'a day and its week',
      [day('2031-05-20'), range('2031-05-19', '2031-05-25', 'WEEK')],
      [],
      false,
    ],
    ['two counts', [], [1_200, 1_000], true],
    ['one count', [], [1_200], false],
  ])('is disputed by %s', (_what, dates, counts, disputed) => {
    expect(
      deriveEvent(BEFORE, values([[AGREED, ['2031-05-10']]], dates, counts), NOW),
    ).toMatchObject({ disputed });
  });
});
