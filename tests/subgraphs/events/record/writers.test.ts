import { beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../support/describe-each-database.ts';
import type { TestSubgraph } from '../../../support/open-subgraph.ts';
import { buildParticipant, MEDIATOR, openTestEvents, record } from '../factories.ts';
import { Setting } from '../setting.ts';

describeEachDatabase('two writers at once', (engine) => {
  let first: TestSubgraph;
  let second: TestSubgraph;
  beforeAll(async () => {
    const url = engine.freshUrl();
    first = await openTestEvents(engine, url);
    // A SQLite file is one service's own.
    second = engine.name === 'MySQL' ? await openTestEvents(engine, url) : first;
  });

  test('who report the same new events make them once', async () => {
    const setting = new Setting(first);
    const values = [1_200, 1_000, 1_200, 900, 1_000, 1_100, 800, 1_200];
    const recorded = await Promise.all(
      values.map((value, index) =>
        record(index % 2 === 0 ? first : second, setting.article(index + 1, value)),
      ),
    );
    expect(new Set(recorded.flat().map(({ eventId }) => eventId)).size).toBe(3);
    expect(new Set(recorded.map(([swap]) => swap!.countClaimIds[0])).size).toBe(5);
    expect(await setting.list()).toMatchObject([
      { counts: [{ best: { value: 1_200 }, low: 800, high: 1_200, disputed: true }] },
    ]);
    expect((await first.rowCounts()).place).toBe(1);
  });

  test('who send the same article record it once', async () => {
    const setting = new Setting(first);
    const recorded = await Promise.all(
      [first, second, first, second].map((writer) => record(writer, setting.article(1, 1_200))),
    );
    for (const one of recorded) expect(one).toEqual(recorded[0]);
    expect(await setting.list('events')).toHaveLength(3);
  });

  test('of whom one withdraws leave what the other reports', async () => {
    const setting = new Setting(first);
    await setting.record(setting.article(1, 1_200));
    const participants = [...setting.event().participants, buildParticipant(MEDIATOR, 'MEDIATOR')];
    const mediated = setting.report(2, [setting.event({ participants })]);
    await Promise.all([setting.withdraw(1), record(second, mediated)]);
    const [exchange, ...others] = await setting.list();
    expect(others).toEqual([]);
    expect(exchange.counts).toEqual([]);
    expect(exchange.participants.map(({ rank }: { rank: string }) => rank)).toEqual([
      'NORMAL',
      'NORMAL',
      'NORMAL',
    ]);
  });
});
