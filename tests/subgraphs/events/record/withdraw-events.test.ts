import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { openTestEvents } from '../factories.ts';
import { Setting } from '../setting.ts';

describeEachDatabase('what an article no longer says', (engine) => {
  let events: TestSubgraph;
  let setting: Setting;
  beforeAll(async () => {
    events = await openTestEvents(engine);
  });
  beforeEach(() => {
    setting = new Setting(events);
  });

  test('is deprecated when a revision states another value', async () => {
    const [first] = await setting.record(setting.article(1, 1_200));
    const [second] = await setting.record(setting.article(1, 1_250));
    expect(second!.eventId).toBe(first!.eventId);
    expect(await setting.list()).toMatchObject([
      {
        counts: [
          {
            best: { value: 1_250 },
            low: 1_250,
            disputed: false,
            all: [
              { value: 1_250, rank: 'PREFERRED' },
              { value: 1_200, rank: 'DEPRECATED' },
            ],
          },
        ],
      },
    ]);
  });

  test('takes an event from the lists when a revision is silent on it', async () => {
    await setting.record(setting.article(1, 1_200));
    await setting.record(setting.report(1, [setting.accord()]));
    expect(await setting.list()).toEqual([]);
    expect(await setting.list('agreements')).toMatchObject([{ exchanges: { totalCount: 0 } }]);
  });

  test('stays where another article says it too', async () => {
    await setting.record(setting.article(1, 1_200));
    await setting.record(setting.article(2, 1_000));
    expect(await setting.withdraw(1)).toBe(3);
    expect(await setting.list()).toMatchObject([
      { related: [{}], counts: [{ best: { value: 1_000 }, disputed: false }] },
    ]);
    expect(await setting.withdraw(1)).toBe(0);
  });

  test('is gone from lists, search and links, and not from its id, when nobody says it', async () => {
    const query = '{ exchanges(filter: { text: "quinq" }) { totalCount } }';
    const found = async () => (await events.data(query)).exchanges.totalCount;
    const report = setting.article(1, 1_200);
    const titled = report.events.map((event) => ({
      ...event,
      title: `Quinquereme ${event.title}`,
    }));
    const [recorded] = await setting.record({ ...report, events: titled });
    expect(await found()).toBe(1);
    expect(await setting.withdraw(1)).toBe(3);
    expect(await found()).toBe(0);
    expect(await setting.list('events')).toEqual([]);
    const { event } = await events.data(
      `query ($id: ID!) { event(id: $id) { status related { kind } participants { rank }
        ... on Exchange { counts { low } } } }`,
      { id: recorded!.eventId },
    );
    const participants = [{ rank: 'DEPRECATED' }, { rank: 'DEPRECATED' }];
    expect(event).toEqual({ status: 'AGREED', related: [], participants, counts: [] });
  });

  test('comes back under the same ids when the article is sent again', async () => {
    const first = await setting.record(setting.article(1, 1_200));
    await setting.withdraw(1);
    expect(await setting.record(setting.article(1, 1_200))).toEqual(first);
    expect(await setting.list()).toMatchObject([
      { id: first[0]!.eventId, related: [{}], counts: [{ best: { value: 1_200 } }] },
    ]);
    await setting.withdraw(1);
  });

  test('is not found by other articles any more', async () => {
    const gone = await setting.recordOne(1);
    await setting.withdraw(1);
    expect(await setting.recordOne(2)).not.toBe(gone);
  });

  test('may be nothing: an unknown article concerns no event', async () => {
    expect(await setting.withdraw(99)).toBe(0);
  });
});
