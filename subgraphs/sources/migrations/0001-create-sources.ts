import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTable, isSqlite, type TableShape } from '../../../platform/database/schema.ts';
import { createMysqlTextIndex } from '../search/mysql-text-index.ts';
import { createSqliteTextIndex } from '../search/sqlite-text-index.ts';
import { EVIDENCE_TABLES } from './evidence-tables.ts';
import { TEXT_TABLES } from './text-tables.ts';

const TABLES: Record<string, TableShape> = { ...TEXT_TABLES, ...EVIDENCE_TABLES };

/** The tables of the subgraph sources, and the full-text index over them. */
export class CreateSources1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [name, shape] of Object.entries(TABLES)) await createTable(runner, name, shape);
    await (isSqlite(runner) ? createSqliteTextIndex(runner) : createMysqlTextIndex(runner));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (isSqlite(runner)) await runner.query('drop table search_text');
    for (const name of [...Object.keys(TABLES), 'search_unit']) await runner.dropTable(name);
  }
}
