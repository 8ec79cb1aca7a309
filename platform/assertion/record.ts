import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';
import { chunks, groupBy, indexBy } from '../collections.ts';
import { insertRows } from '../database/rows.ts';
import { newId } from '../ids.ts';
import type { Assertion } from './assertion.ts';
import { Rank } from './rank.ts';
import { Support } from './support.ts';

const ROWS_PER_STATEMENT = 500;

/** The article that a batch of values was read from. */
export interface Report {
  articleId: string;
  originKey: string;
  reportedAt: string;
}

/** A value as one article states it. */
export interface Stated<A extends Assertion> {
  /** The columns of the value, with `subjectId` and `valueKey`. */
  value: Omit<A, 'id' | 'rank' | 'claim'>;
  confidence: number;
}

const nameOf = (value: { subjectId: string; valueKey: string }) =>
  `${value.subjectId} ${value.valueKey}`;

/**
 * Records values of one kind: a value that is already there gains a supporting article, a new one
 * a row. Gives the assertions in the order of `stated`. Writes in the order of the values' names, so
 * that concurrent writers meet in one order.
 */
export async function recordAssertions<A extends Assertion>(
  manager: EntityManager,
  type: EntityTarget<A>,
  stated: Stated<A>[],
  report: Report,
): Promise<A[]> {
  if (stated.length === 0) return [];
  const values = indexBy(
    stated.map((item) => item.value),
    nameOf,
  );
  const subjectIds = [...new Set([...values.values()].map((value) => value.subjectId))];
  const rows = await manager.find(type, { where: { subjectId: In(subjectIds) } as never });
  const known = indexBy(rows, nameOf);
  const fresh = [...values]
    .filter(([name]) => !known.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => {
      const row = manager.create(type, { ...value, id: newId('clm'), rank: Rank.NORMAL } as never);
      known.set(name, row as A);
      return row;
    });
  await insertRows(manager, type as EntityTarget<ObjectLiteral>, fresh);
  const recorded = stated.map((item) => known.get(nameOf(item.value))!);
  await supportAll(manager, stated, recorded, report);
  return recorded;
}

async function supportAll<A extends Assertion>(
  manager: EntityManager,
  stated: Stated<A>[],
  recorded: A[],
  report: Report,
): Promise<void> {
  const ids = [...new Set(recorded.map((assertion) => assertion.id))];
  const present = await manager.findBy(Support, {
    articleId: report.articleId,
    assertionId: In(ids),
  });
  const supported = new Set(present.map((support) => support.assertionId));
  const confidences = groupBy(recorded.entries(), ([, assertion]) => assertion.id);
  const fresh = ids
    .filter((id) => !supported.has(id))
    .sort()
    .map((assertionId) => {
      const mentions = confidences.get(assertionId)!;
      const confidence = Math.max(...mentions.map(([index]) => stated[index]!.confidence));
      const { subjectId } = mentions[0]![1];
      return { ...report, assertionId, subjectId, confidence };
    });
  await insertRows(manager, Support, fresh);
}

/** Takes back what an article supports, but for the assertions in `keep`; gives the subjects concerned. */
export async function withdrawSupport(
  manager: EntityManager,
  articleId: string,
  keep: ReadonlySet<string>,
): Promise<string[]> {
  const present = await manager.findBy(Support, { articleId });
  const gone = present.filter((support) => !keep.has(support.assertionId));
  for (const run of chunks(gone, ROWS_PER_STATEMENT)) {
    const assertionId = In(run.map((support) => support.assertionId).sort());
    await manager.delete(Support, { articleId, assertionId });
  }
  return [...new Set(gone.map((support) => support.subjectId))];
}
