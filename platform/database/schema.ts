import type { QueryRunner } from 'typeorm';

/**
 * Text compares by its bytes. All columns have one character set, because MySQL refuses to compare
 * an ASCII column with a value that is not ASCII.
 */
const MYSQL_TABLE =
  'engine=InnoDB row_format=dynamic default character set utf8mb4 collate utf8mb4_bin';

/**
 * The column types that mean the same on SQLite and on MySQL. Keys compare by their bytes; instants
 * and days are ISO 8601 text, so that they sort and compare alike on both.
 */
const TYPES = {
  id: { sqlite: 'text', mysql: 'varchar(30)' },
  code: { sqlite: 'text', mysql: 'varchar(40)' },
  hash: { sqlite: 'text', mysql: 'char(64)' },
  day: { sqlite: 'text', mysql: 'char(10)' },
  instant: { sqlite: 'text', mysql: 'char(24)' },
  url: { sqlite: 'text', mysql: 'varchar(2048)' },
  key: { sqlite: 'text', mysql: 'varchar(255)' },
  name: { sqlite: 'text', mysql: 'varchar(500)' },
  text: { sqlite: 'text', mysql: 'mediumtext' },
  json: { sqlite: 'text', mysql: 'mediumtext' },
  integer: { sqlite: 'integer', mysql: 'int' },
  real: { sqlite: 'real', mysql: 'double' },
  boolean: { sqlite: 'boolean', mysql: 'tinyint(1)' },
} as const;

type ColumnType = keyof typeof TYPES;

/** A table as a migration states it; a `?` behind a type lets the column be null. */
export interface TableShape {
  columns: Record<string, ColumnType | `${ColumnType}?`>;
  primary: string[];
  unique?: string[][];
  indexes?: string[][];
}

/** True where the connection speaks SQLite's dialect. */
export function isSqlite(runner: QueryRunner): boolean {
  return runner.connection.options.type === 'better-sqlite3';
}

/** Creates one table with its keys and indexes; for migrations only. */
export async function createTable(
  runner: QueryRunner,
  name: string,
  shape: TableShape,
): Promise<void> {
  const engine = isSqlite(runner) ? 'sqlite' : 'mysql';
  const quote = (column: string) => `\`${column}\``;
  const list = (columns: string[]) => columns.map(quote).join(', ');
  const lines = Object.entries(shape.columns).map(([column, type]) => {
    const nullable = type.endsWith('?');
    const base = (nullable ? type.slice(0, -1) : type) as ColumnType;
    return `${quote(column)} ${TYPES[base][engine]}${nullable ? ' null' : ' not null'}`;
  });
  lines.push(`primary key (${list(shape.primary)})`);
  const suffix = engine === 'mysql' ? MYSQL_TABLE : '';
  await runner.query(`create table ${quote(name)} (${lines.join(', ')}) ${suffix}`);
  const indexes = [
    ...(shape.unique ?? []).map((columns) => ({ columns, kind: 'unique index' })),
    ...(shape.indexes ?? []).map((columns) => ({ columns, kind: 'index' })),
  ];
  for (const { columns, kind } of indexes) {
    const index = quote(`${name}_${columns.join('_')}`.slice(0, 60));
    await runner.query(`create ${kind} ${index} on ${quote(name)} (${list(columns)})`);
  }
}
