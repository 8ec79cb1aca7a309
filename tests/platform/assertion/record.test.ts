import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { assertionsOf } from '../../../platform/assertion/list.ts';
import { withdrawSupport } from '../../../platform/assertion/record.ts';
import { Support } from '../../../platform/assertion/support.ts';
import type { Database } from '../../../platform/database/database.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { openTables } from '../../support/test-engine.ts';
import { HEIGHT_SCHEMA, Height, recordHeights, stated } from './height.ts';

describeEachDatabase('recording what an article asserts', (engine) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTables(engine, HEIGHT_SCHEMA);
  });
  afterEach(() =>
    database.write(async (manager) => {
      await manager.clear(Height);
      await manager.clear(Support);
    }),
  );

  const record = (articleId: string, ...heights: Parameters<typeof stated>[]) =>
    database.write((manager) =>
      recordHeights(manager, articleId, ...heights.map((height) => stated(...height))),
    );
  const supports = async () =>
    (await database.read.find(Support, { order: { articleId: 'ASC', assertionId: 'ASC' } })).map(
      ({ articleId, assertionId, subjectId, confidence }) => [
        articleId,
        assertionId,
        subjectId,
        confidence,
      ],
    );

  test('makes one assertion of each value, in the order given, supported by the article', async () => {
    const heights = await record('map', [900], [880, 'hill'], [900]);
    expect(heights.map(({ metres, rank }) => [metres, rank])).toEqual([
      [900, 'NORMAL'],
      [880, 'NORMAL'],
      [900, 'NORMAL'],
    ]);
    expect(heights[2]).toBe(heights[0]);
    const ids = heights.map(({ id }) => id);
    expect(ids[0]).toMatch(/^clm_/);
    expect(heights[0]!.claim).toEqual({ id: ids[0] });
    expect(new Set(ids).size).toBe(2);
    expect((await supports()).sort()).toEqual(
      [
        ['map', ids[0], 'mountain', 0.5],
        ['map', ids[1], 'hill', 0.5],
      ].sort(),
    );
  });

  test('takes the surest of several mentions', async () => {
    const [height] = await record('map', [900, 'mountain', 0.2], [900, 'mountain', 0.9]);
    expect(await supports()).toEqual([['map', height!.id, 'mountain', 0.9]]);
  });

  test('gives the same value of another article more support, not a row of its own', async () => {
    const [one] = await record('map', [900]);
    const [other] = await record('other', [900]);
    expect(other!.id).toBe(one!.id);
    expect(await database.read.count(Height)).toBe(1);
    expect((await supports()).map(([articleId]) => articleId)).toEqual(['map', 'other']);
  });

  test('changes nothing the second time', async () => {
    const first = await record('map', [900], [880]);
    const before = [await database.read.find(Height), await supports()];
    expect((await record('map', [900], [880])).map(({ id }) => id)).toEqual(
      first.map(({ id }) => id),
    );
    expect([await database.read.find(Height), await supports()]).toEqual(before);
  });

  test('does nothing with nothing', async () => {
    expect(await record('map')).toEqual([]);
  });

  test('makes one assertion where many state a value at once', async () => {
    const recorded = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((map, n) =>
        n % 2 ? record(map, [900], [880]) : record(map, [880], [900]),
      ),
    );
    expect(new Set(recorded.flat().map(({ id }) => id)).size).toBe(2);
    expect(await database.read.count(Height)).toBe(2);
    expect(await supports()).toHaveLength(10);
  });

  test('takes back what an article no longer says, and names the subjects', async () => {
    const [kept, gone] = await record('map', [900], [1, 'hill']);
    await record('other', [1, 'hill']);
    const withdraw = (keep: string[]) =>
      database.write((manager) => withdrawSupport(manager, 'map', new Set(keep)));
    expect(await withdraw([kept!.id])).toEqual(['hill']);
    expect(await supports()).toEqual([
      ['map', kept!.id, 'mountain', 0.5],
      ['other', gone!.id, 'hill', 0.5],
    ]);
    expect(await withdraw([kept!.id])).toEqual([]);
    expect(await withdraw([])).toEqual(['mountain']);
    expect(await database.read.count(Height)).toBe(2);
  });

  test('lists the values of a subject: preferred, normal, deprecated, older first', async () => {
    const heights = await record('map', [1], [2], [3], [4]);
    const ranks = ['DEPRECATED', 'NORMAL', 'PREFERRED', 'NORMAL'];
    await database.write(async (manager) => {
      for (const [index, { id }] of heights.entries()) {
        await manager.update(Height, { id }, { rank: ranks[index] as never });
      }
    });
    const listed = await assertionsOf(database.read, Height, ['mountain', 'hill']);
    const older = [heights[1]!, heights[3]!].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(listed.get('mountain')?.map(({ metres }) => metres)).toEqual([
      3,
      ...older.map(({ metres }) => metres),
      1,
    ]);
    expect(listed.has('hill')).toBe(false);
  });
});
