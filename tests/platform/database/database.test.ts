import { afterEach, beforeAll, expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import type { Database } from '../../../platform/database/database.ts';
import { openDatabase } from '../../../platform/database/index.ts';
import { openMysql } from '../../../platform/database/mysql.ts';
import { databaseTarget } from '../../../platform/database/url.ts';
import { describeEachDatabase, describeMysql } from '../../support/describe-each-database.ts';
import { buildItem, CreateItem1700000000001, ITEM_SCHEMA, Item } from '../../support/item.ts';
import { openTables } from '../../support/test-engine.ts';

/** A promise with its two ends outside. */
function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

describeEachDatabase('a database', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(engine, ITEM_SCHEMA);
  });
  afterEach(() => database.write((manager) => manager.clear(Item)));

  const ids = async () =>
    (await database.read.find(Item, { order: { id: 'ASC' } })).map(({ id }) => id);

  test('names its engine', () => {
    expect(database.engine).toBe(engine.name.toLowerCase());
  });

  test('gives back what a transaction gives, and keeps what it wrote', async () => {
    const given = await database.write(async (manager) => {
      await manager.insert(Item, buildItem({ id: 'a', name: 'Ünïcøde 👩‍🚀', size: -7 }));
      return 'given';
    });
    expect(given).toBe('given');
    expect(await database.read.find(Item)).toEqual([
      buildItem({ id: 'a', name: 'Ünïcøde 👩‍🚀', size: -7 }),
    ]);
  });

  test('shows readers no row that is not committed', async () => {
    await database.write(async (manager) => {
      await manager.insert(Item, buildItem({ id: 'a' }));
      expect(await manager.countBy(Item, { id: 'a' })).toBe(1);
      expect(await ids()).toEqual([]);
    });
    expect(await ids()).toEqual(['a']);
  });

  test('keeps nothing of a transaction that throws, and passes its error on', async () => {
    const work = database.write(async (manager) => {
      await manager.insert(Item, buildItem({ id: 'a' }));
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await ids()).toEqual([]);
  });

  test('tells names apart by every byte', async () => {
    const names = ['cafe', 'café', 'Cafe', 'cafe\u0301'];
    await database.write((manager) =>
      manager.insert(
        Item,
        names.map((name, index) => buildItem({ id: `i${index}`, name })),
      ),
    );
    for (const name of names) expect(await database.read.countBy(Item, { name })).toBe(1);
  });

  test('lets all of many concurrent transactions land', async () => {
    const wanted = Array.from({ length: 20 }, (_, n) => `i${String(n).padStart(2, '0')}`);
    await Promise.all(
      wanted.map((id) => database.write((manager) => manager.insert(Item, buildItem({ id })))),
    );
    expect(await ids()).toEqual(wanted);
  });

  test('runs the loser of two writers of one key again, who then finds the key', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () =>
        database.write(async (manager) => {
          if (await manager.existsBy(Item, { id: 'a' })) return 'found';
          await manager.insert(Item, buildItem({ id: 'a' }));
          return 'made';
        }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'made')).toHaveLength(1);
  });

  test('brings two writers with opposed orders through', async () => {
    const rows = ['a', 'b'].map((id) => buildItem({ id }));
    await database.write((manager) => manager.insert(Item, rows));
    const [aWritten, bWritten] = [deferred(), deferred()];
    const grow = (manager: Database['read'], id: string) =>
      manager.increment(Item, { id }, 'size', 1);
    const meet = (mine: { resolve(): void }, other: Promise<void>) => {
      mine.resolve();
      // On SQLite the other waits for its turn until this one is through.
      return engine.name === 'MySQL' ? other : undefined;
    };
    await Promise.all([
      database.write(async (manager) => {
        await grow(manager, 'a');
        await meet(aWritten, bWritten.promise);
        await grow(manager, 'b');
      }),
      database.write(async (manager) => {
        await grow(manager, 'b');
        await meet(bWritten, aWritten.promise);
        await grow(manager, 'a');
      }),
    ]);
    expect((await database.read.find(Item)).map(({ size }) => size)).toEqual([2, 2]);
  });
});

describeEachDatabase('opening a database', (engine) => {
  test('makes its tables once, however many open it at the same time', async () => {
    const url = engine.freshUrl();
    const first = await openTables(engine, ITEM_SCHEMA, url);
    await first.write((manager) => manager.insert(Item, buildItem({ id: 'kept' })));
    const others = await Promise.all(
      Array.from({ length: 3 }, () => openTables(engine, ITEM_SCHEMA, url)),
    );
    for (const other of others) expect(await other.read.countBy(Item, { id: 'kept' })).toBe(1);
  });

  test('fails with the fault of a migration', async () => {
    class Broken1700000000002 extends CreateItem1700000000001 {
      override async up(runner: QueryRunner): Promise<void> {
        await runner.query('create table of nonsense');
      }
    }
    const schema = { ...ITEM_SCHEMA, migrations: [Broken1700000000002] };
    await expect(openDatabase(engine.freshUrl(), 'test', schema)).rejects.toThrow(/syntax/i);
  });

  test('hands each statement to a listener', async () => {
    const statements: string[] = [];
    const database = await openDatabase(engine.freshUrl(), 'test', ITEM_SCHEMA, (sql) =>
      statements.push(sql),
    );
    statements.length = 0;
    await database.read.find(Item);
    await database.write((manager) => manager.insert(Item, buildItem({ id: 'a' })));
    await database.close();
    expect(statements.filter((sql) => /^select/i.test(sql))).toHaveLength(1);
    expect(statements.filter((sql) => /^insert/i.test(sql))).toHaveLength(1);
  });

  test('answers to ping until it is closed', async () => {
    const database = await openDatabase(engine.freshUrl(), 'test', ITEM_SCHEMA);
    await expect(database.ping()).resolves.toBeUndefined();
    await database.close();
    await expect(database.ping()).rejects.toThrow();
  });
});

describeMysql('a database with limits', (engine) => {
  const open = async (limits: object) => {
    const target = databaseTarget(engine.freshUrl(), 'test');
    if (target.engine !== 'mysql') throw new Error('not a MySQL URL');
    const defaults = { poolSize: 2, acquireTimeoutMs: 5_000, statementTimeoutMs: 5_000 };
    const database = await openMysql(target, ITEM_SCHEMA, { ...defaults, ...limits });
    engine.closeLater(database);
    return database;
  };

  test('makes nobody wait for a connection without end, and recovers', async () => {
    const database = await open({ poolSize: 1, acquireTimeoutMs: 1_000 });
    await database.write(async (manager) => {
      await manager.count(Item);
      await expect(database.read.count(Item)).rejects.toMatchObject({
        extensions: { code: 'DATABASE_UNAVAILABLE' },
        cause: 'no connection was free within 1000 ms',
      });
    });
    expect(await database.read.count(Item)).toBe(0);
  });

  test('ends a SELECT that runs too long', async () => {
    const database = await open({ statementTimeoutMs: 50 });
    const endless = 'select count(*) from seq a, seq b, seq c, seq d, seq e';
    const seq =
      'with recursive seq as (select 1 as n union all select n + 1 from seq where n < 500)';
    await expect(database.read.query(`${seq} ${endless}`)).rejects.toThrow(/time/i);
  });

  test('keeps the time in UTC and refuses what does not fit', async () => {
    const database = await open({});
    const [row] = await database.read.query('select @@session.time_zone as zone');
    expect(row).toEqual({ zone: '+00:00' });
    const long = buildItem({ id: 'x'.repeat(31) });
    await expect(database.write((manager) => manager.insert(Item, long))).rejects.toThrow(
      'too long',
    );
  });
});
