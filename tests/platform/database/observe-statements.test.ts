import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Database } from '../../../platform/database/database.ts';
import { inRequest, requestCounts } from '../../../platform/request-scope.ts';
import { onSignal, type Signals } from '../../../platform/telemetry/signals.ts';
import { pools } from '../../../platform/telemetry/watched.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { buildItem, ITEM_SCHEMA, Item } from '../../support/item.ts';
import { openTables } from '../../support/test-engine.ts';

const VALUE = 'a value that no text may hold';

describeEachDatabase('the statements of a database', (engine) => {
  let database: Database;
  let heard: Signals['statement'][] = [];
  let stop: () => void;

  beforeAll(async () => {
    database = await openTables(engine, ITEM_SCHEMA);
  });
  beforeEach(() => {
    heard = [];
    stop = onSignal('statement', (event) => heard.push(event));
  });
  afterEach(() => stop());

  const find = () => database.read.findBy(Item, { name: VALUE });

  test('are told once each, by the name of the tables, without their values', async () => {
    await find();
    await database.write((manager) => manager.insert(Item, buildItem({ id: 'a', name: VALUE })));
    const verbs = heard.map(({ sql }) => sql.split(' ')[0]!.toUpperCase());
    expect(verbs.filter((verb) => ['SELECT', 'INSERT'].includes(verb))).toEqual([
      'SELECT',
      'INSERT',
    ]);
    expect(JSON.stringify(heard)).not.toContain(VALUE);
    for (const { database: name, ms, failed } of heard) {
      expect([name, failed]).toEqual([expect.stringMatching(/test$/), false]);
      expect(ms).toBeGreaterThan(0);
    }
  });

  test('that fail are told as failed, and fail as ever', async () => {
    await expect(database.read.query('select nothing from nowhere')).rejects.toThrow();
    expect(heard).toMatchObject([{ sql: 'select nothing from nowhere', failed: true }]);
  });

  test('count towards the request on whose behalf they are sent', async () => {
    const counts = await inRequest('a', async () => {
      await Promise.all([find(), inRequest('a', find), inRequest('another', find)]);
      return requestCounts();
    });
    expect(counts).toMatchObject({ statements: 2, fetches: 0 });
  });

  test('leave the connections as they are told: none waits, none is more than open', async () => {
    const [, state] = pools.states().find(([name]) => /test$/.test(name))!;
    expect(state.open).toBeGreaterThan(0);
    expect(state.idle).toBeLessThanOrEqual(state.open);
    expect(state.waiting).toBe(0);
  });
});
