import {
  Column,
  Entity,
  type EntityManager,
  type MigrationInterface,
  type QueryRunner,
} from 'typeorm';
import { Assertion } from '../../../platform/assertion/assertion.ts';
import type { Rank } from '../../../platform/assertion/rank.ts';
import { type Report, recordAssertions, type Stated } from '../../../platform/assertion/record.ts';
import { lastReported, originals, type RankingRule } from '../../../platform/assertion/rerank.ts';
import { SUPPORT_TABLE, Support } from '../../../platform/assertion/support.ts';
import type { DatabaseSchema } from '../../../platform/database/database.ts';
import { createTable } from '../../../platform/database/schema.ts';

/** How high a mountain is, as maps state it: a kind of value for tests. */
@Entity('height')
export class Height extends Assertion {
  @Column({ type: 'integer' })
  metres!: number;
}

class CreateHeight1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'height', {
      columns: { id: 'id', subjectId: 'id', valueKey: 'key', rank: 'code', metres: 'integer' },
      primary: ['id'],
      unique: [['subjectId', 'valueKey']],
    });
    await createTable(runner, 'support', SUPPORT_TABLE);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['height', 'support']) await runner.dropTable(table);
  }
}

/** The schema with heights alone. */
export const HEIGHT_SCHEMA: DatabaseSchema = {
  entities: [Height, Support],
  migrations: [CreateHeight1700000000001],
};

/** All heights of a mountain compete: what most originals state wins, then what was stated last. */
export const HEIGHT_RULE: RankingRule<Height> = {
  groupOf: () => 'height',
  compare: (a, b) => {
    const [timeOfA, timeOfB] = [lastReported(a), lastReported(b)];
    const later = timeOfA === timeOfB ? 0 : timeOfA > timeOfB ? -1 : 1;
    return originals(b) - originals(a) || later;
  },
};

/** A height as a map states it. */
export function stated(metres: number, subjectId = 'mountain', confidence = 0.5): Stated<Height> {
  return { confidence, value: { subjectId, valueKey: `${metres}`, metres } };
}

/** One map; its origin is itself. */
export function buildReport(overrides: Partial<Report> & { articleId: string }): Report {
  return { originKey: overrides.articleId, reportedAt: '2031-01-01T00:00:00.000Z', ...overrides };
}

/** Records what a map states of heights. */
export function recordHeights(
  manager: EntityManager,
  articleId: string,
  ...heights: Stated<Height>[]
): Promise<Height[]> {
  return recordAssertions(manager, Height, heights, buildReport({ articleId }));
}

/** The ranks by height. */
export function ranksOf(heights: Height[]): Record<number, Rank> {
  return Object.fromEntries(heights.map(({ metres, rank }) => [metres, rank]));
}
