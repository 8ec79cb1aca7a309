import type { QueryRunner } from 'typeorm';
import { createTable } from '../../../platform/database/schema.ts';
import { SEARCH_UNIT_TABLE } from './search-unit-table.ts';
import type { TextIndex } from './text-index.ts';

/** Full-text search by SQLite's FTS5, ranked by bm25. */
export const sqliteTextIndex: TextIndex = {
  // Its rank is the better the further it lies below zero.
  unitsWith: (parameter) => `
    select unit.nodeId, unit.passageId, unit.kind, round(search_text.rank * -1000000) as score
    from search_text join search_unit unit on unit.number = search_text.rowid
    where search_text match :${parameter}`,
  bind: (terms) => terms.map((term) => `"${term}"`).join(' OR '),
};

/** Creates the table of search units and its index, which triggers keep up to date. */
export async function createSqliteTextIndex(runner: QueryRunner): Promise<void> {
  // FTS5 knows a unit by a number that stays the same for good, as a bare rowid does not.
  await createTable(runner, 'search_unit', {
    ...SEARCH_UNIT_TABLE,
    columns: { number: 'integer', ...SEARCH_UNIT_TABLE.columns },
    primary: ['number'],
    unique: [SEARCH_UNIT_TABLE.primary],
  });
  await runner.query(`create virtual table search_text using fts5(
    terms, content='search_unit', content_rowid='number', tokenize='unicode61 remove_diacritics 2')`);
  await runner.query(`create trigger search_unit_added after insert on search_unit begin
    insert into search_text(rowid, terms) values (new.number, new.terms); end`);
  await runner.query(`create trigger search_unit_removed after delete on search_unit begin
    insert into search_text(search_text, rowid, terms) values ('delete', old.number, old.terms); end`);
}
