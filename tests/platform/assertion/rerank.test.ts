import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Rank } from '../../../platform/assertion/rank.ts';
import { withdrawSupport } from '../../../platform/assertion/record.ts';
import {
  lastReported,
  originals,
  type RankingRule,
  rank,
  rerank,
} from '../../../platform/assertion/rerank.ts';
import { Support } from '../../../platform/assertion/support.ts';
import type { Database } from '../../../platform/database/database.ts';
import { describeEachDatabase } from '../../support/describe-each-database.ts';
import { openTables } from '../../support/test-engine.ts';
import { HEIGHT_RULE, HEIGHT_SCHEMA, Height, ranksOf, recordHeights, stated } from './height.ts';

/** A value, older for a smaller number, with the origins and times of its supports. */
function candidate(metres: number, ...reports: [originKey: string, reportedAt: string][]) {
  const assertion = Object.assign(new Height(), { id: `clm_${metres}`, metres });
  const supports = reports.map(([originKey, reportedAt], index) =>
    Object.assign(new Support(), { articleId: `art_${index}`, originKey, reportedAt }),
  );
  return { assertion, supports };
}

const MONDAY = '2031-01-06T00:00:00.000Z';
const TUESDAY = '2031-01-07T00:00:00.000Z';

describe('what supports a value', () => {
  test('counts originals: an article and its republications are one', () => {
    expect(originals(candidate(1, ['a', MONDAY], ['a', TUESDAY], ['b', MONDAY]))).toBe(2);
    expect(originals(candidate(1))).toBe(0);
  });

  test('has a last report', () => {
    expect(lastReported(candidate(1, ['a', TUESDAY], ['b', MONDAY]))).toBe(TUESDAY);
    expect(lastReported(candidate(1))).toBe('');
  });
});

describe('ranking', () => {
  test.each([
    ['the only value', [candidate(1, ['a', MONDAY])], 'PREFERRED'],
    [
      'what more originals state',
      [candidate(1, ['a', TUESDAY]), candidate(2, ['b', MONDAY], ['c', MONDAY])],
      'NORMAL PREFERRED',
    ],
    [
      'no republications',
      [candidate(1, ['a', TUESDAY]), candidate(2, ['b', MONDAY], ['b', MONDAY])],
      'PREFERRED NORMAL',
    ],
    [
      'the later of two',
      [candidate(1, ['a', MONDAY]), candidate(2, ['b', TUESDAY])],
      'NORMAL PREFERRED',
    ],
    [
      'nothing that nobody states',
      [candidate(1), candidate(2, ['a', MONDAY]), candidate(3)],
      'DEPRECATED PREFERRED DEPRECATED',
    ],
    [
      'nothing at all where nobody states anything',
      [candidate(1), candidate(2)],
      'DEPRECATED DEPRECATED',
    ],
  ])('prefers %s', (_what, candidates, expected) => {
    const ranks = rank(candidates, HEIGHT_RULE);
    expect(candidates.map(({ assertion }) => ranks.get(assertion.id)).join(' ')).toBe(expected);
  });

  test('prefers the older of two that the rule holds equal, whatever their order', () => {
    const rule: RankingRule<Height> = { ...HEIGHT_RULE, compare: () => 0 };
    const candidates = [3, 1, 2].map((metres) => candidate(metres, ['a', MONDAY]));
    expect(rank(candidates, rule).get('clm_1')).toBe(Rank.PREFERRED);
    expect(rank(candidates.reverse(), rule).get('clm_1')).toBe(Rank.PREFERRED);
  });

  test('prefers none of the values that stand beside all others', () => {
    const rule: RankingRule<Height> = { ...HEIGHT_RULE, groupOf: () => null };
    const candidates = [candidate(1, ['a', MONDAY]), candidate(2, ['a', MONDAY]), candidate(3)];
    expect([...rank(candidates, rule).values()]).toEqual(['NORMAL', 'NORMAL', 'DEPRECATED']);
  });

  test('prefers exactly one of each group that anybody states, and loses no value', () => {
    const values = fc.array(
      fc.record({ group: fc.integer({ min: 0, max: 3 }), stated: fc.boolean() }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(values, (all) => {
        const candidates = all.map(({ stated }, metres) =>
          stated ? candidate(metres, ['a', MONDAY]) : candidate(metres),
        );
        const groupOf = ({ metres }: Height) => `${all[metres]!.group}`;
        const ranks = rank(candidates, { ...HEIGHT_RULE, groupOf });
        expect(ranks.size).toBe(all.length);
        for (const group of [0, 1, 2, 3]) {
          const own = all.flatMap((value, metres) => (value.group === group ? [metres] : []));
          const preferred = own.filter((metres) => ranks.get(`clm_${metres}`) === Rank.PREFERRED);
          expect(preferred.length).toBe(own.some((metres) => all[metres]!.stated) ? 1 : 0);
        }
      }),
    );
  });
});

describeEachDatabase('ranking anew', (engine) => {
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

  const record = (articleId: string, metres: number, subjectId?: string) =>
    database.write((manager) => recordHeights(manager, articleId, stated(metres, subjectId)));
  const withdraw = (articleId: string) =>
    database.write((manager) => withdrawSupport(manager, articleId, new Set()));
  const rerankAll = (...subjects: string[]) =>
    database.write((manager) => rerank(manager, Height, subjects, HEIGHT_RULE));
  const stored = async () => ranksOf(await database.read.find(Height));

  test('stores the ranks, and names the subjects that changed', async () => {
    await record('a', 900);
    await record('b', 880);
    await record('c', 880);
    await record('d', 50, 'hill');
    const { assertions, changed } = await rerankAll('mountain', 'hill', 'none');
    expect([...changed].sort()).toEqual(['hill', 'mountain']);
    expect(ranksOf(assertions)).toEqual({ 50: 'PREFERRED', 880: 'PREFERRED', 900: 'NORMAL' });
    expect(await stored()).toEqual(ranksOf(assertions));
    expect((await rerankAll('mountain', 'hill')).changed.size).toBe(0);
  });

  test('leaves other subjects as they are', async () => {
    await record('a', 900);
    await record('d', 50, 'hill');
    await rerankAll('hill');
    expect(await stored()).toEqual({ 50: 'PREFERRED', 900: 'NORMAL' });
    expect((await rerankAll()).assertions).toEqual([]);
  });

  test('deprecates what was withdrawn, prefers the next, and takes the first back', async () => {
    await record('a', 900);
    await record('b', 880);
    await record('c', 900);
    await rerankAll('mountain');
    expect(await stored()).toEqual({ 880: 'NORMAL', 900: 'PREFERRED' });
    for (const article of ['a', 'c']) await withdraw(article);
    await rerankAll('mountain');
    expect(await stored()).toEqual({ 880: 'PREFERRED', 900: 'DEPRECATED' });
    for (const article of ['a', 'c']) await record(article, 900);
    await rerankAll('mountain');
    expect(await stored()).toEqual({ 880: 'NORMAL', 900: 'PREFERRED' });
  });
});
