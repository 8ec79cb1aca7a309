import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../support/open-subgraph.ts';
import {
  buildCount,
  buildEvent,
  buildReport,
  day,
  OSTREL,
  openTestEvents,
  range,
  record,
  recordOne,
  VARNIA,
} from './factories.ts';

const released = (value: number, overrides = {}) =>
  buildCount(value, { measure: 'PERSONS_RELEASED', ...overrides });

const swap = (date: string, counts: ReturnType<typeof buildCount>[]) =>
  buildEvent({ key: `swap ${date}`, status: 'COMPLETED', date: day(date), counts });

const EVENTS = [
  buildEvent({ key: 'talks', kind: 'NEGOTIATION', title: 'Talks', date: day('2031-01-31') }),
  buildEvent({ key: 'accord', kind: 'AGREEMENT', title: 'Orrin accord', date: day('2031-02-02') }),
  swap('2031-02-02', [
    released(205, { sideId: VARNIA }),
    released(195, { sideId: OSTREL }),
    released(400),
    buildCount(1_000),
  ]),
  swap('2031-04-30', [
    released(90, { low: 90, high: null }),
    buildCount(38, { measure: 'BODIES_RETURNED', sideId: OSTREL }),
    buildCount(1_000, { measure: 'BODIES_RETURNED', sideId: VARNIA }),
  ]),
  buildEvent({ key: 'undated', title: 'Some swap', counts: [released(7)] }),
];

const QUERY = `query ($filter: EventFilter, $step: TimelineStep) {
  timeline(filter: $filter, step: $step) {
    from until negotiations exchanges agreements released releasedLow releasedHigh bodiesReturned
  }
}`;

describeEachDatabase('the timeline', (engine) => {
  let events: TestSubgraph;
  beforeAll(async () => {
    events = await openTestEvents(engine);
    await record(events, buildReport(1, EVENTS));
    await recordOne(events, 2, swap('2031-02-02', [released(199, { sideId: OSTREL })]));
  });

  const timeline = async (filter: object | null, step?: string) =>
    (await events.data(QUERY, { filter, ...(step && { step }) })).timeline;

  test('adds up events and people by month, with the empty months between', async () => {
    const none = { negotiations: 0, exchanges: 0, agreements: 0, bodiesReturned: 0 };
    const nobody = { released: 0, releasedLow: 0, releasedHigh: 0 };
    expect(await timeline(null)).toEqual([
      { from: '2031-01-01', until: '2031-01-31', ...none, ...nobody, negotiations: 1 },
      {
        ...{ from: '2031-02-01', until: '2031-02-28', ...none, exchanges: 1, agreements: 1 },
        ...{ released: 400, releasedLow: 400, releasedHigh: 404 },
      },
      { from: '2031-03-01', until: '2031-03-31', ...none, ...nobody },
      {
        ...{ from: '2031-04-01', until: '2031-04-30', ...none, exchanges: 1 },
        ...{ released: 90, releasedLow: 90, releasedHigh: 90, bodiesReturned: 1_038 },
      },
    ]);
  });

  test('takes weeks from Monday to Sunday', async () => {
    const weeks = await timeline({ until: '2031-02-10' }, 'WEEK');
    expect(weeks).toMatchObject([{ from: '2031-01-27', until: '2031-02-02', agreements: 1 }]);
  });

  test('keeps what a filter keeps', async () => {
    const [year, ...rest] = await timeline({ from: '2031-04-01' }, 'YEAR');
    expect(rest).toEqual([]);
    expect(year).toMatchObject({
      from: '2031-01-01',
      until: '2031-12-31',
      exchanges: 1,
      released: 90,
    });
  });

  test('is empty without dated events', async () => {
    expect(await timeline({ text: 'some' })).toEqual([]);
  });

  test('has at most 400 periods', async () => {
    await recordOne(events, 3, {
      title: 'Old accord',
      kind: 'AGREEMENT',
      date: range('1993-01-01', '1993-01-31'),
    });
    const { errors } = await events.answer(QUERY, { step: 'MONTH' });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors![0]!.message).toContain('at most 400 periods; 1993-01-01 to 2031-04-30');
    expect(await timeline(null, 'YEAR')).toHaveLength(39);
  });

  test('asks the database twice at most', async () => {
    const statements = await events.statementsOf(() => timeline(null, 'YEAR'));
    expect(statements.length).toBe(2);
  });
});
