import type { QueryRunner } from 'typeorm';
import { createTable } from '../../../platform/database/schema.ts';
import { SEARCH_UNIT_TABLE } from './search-unit-table.ts';
import type { TextIndex } from './text-index.ts';

/** Full-text search by InnoDB, ranked by its natural language mode. */
export const mysqlTextIndex: TextIndex = {
  unitsWith: (parameter) => `
    select unit.nodeId, unit.passageId, unit.kind,
      round(match(unit.terms) against (:${parameter}) * 1000000) as score
    from search_unit unit
    where match(unit.terms) against (:${parameter})`,
  bind: (terms) => terms.join(' '),
};

/** Creates the table of search units with its index. */
export async function createMysqlTextIndex(runner: QueryRunner): Promise<void> {
  await createTable(runner, 'search_unit', SEARCH_UNIT_TABLE);
  await runner.query('create fulltext index search_unit_terms on search_unit (terms)');
}
