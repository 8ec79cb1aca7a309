import type { Database, DatabaseSchema, StatementListener } from './database.ts';
import { DEFAULT_MYSQL_LIMITS, openMysql } from './mysql.ts';
import { openSqlite } from './sqlite.ts';
import { databaseTarget } from './url.ts';

/** Opens the tables of `service` below `url` (see `databaseTarget`) and brings them up to date. */
export async function openDatabase(
  url: string,
  service: string,
  schema: DatabaseSchema,
  onStatement?: StatementListener,
): Promise<Database> {
  const target = databaseTarget(url, service);
  return target.engine === 'sqlite'
    ? openSqlite(target.file, schema, onStatement)
    : openMysql(target, schema, DEFAULT_MYSQL_LIMITS, onStatement);
}
