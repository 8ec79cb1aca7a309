import type { Database, DatabaseSchema } from '../../platform/database/database.ts';
import { openDatabase } from '../../platform/database/index.ts';

/** All rows of all tables of a database, by table; the table of migrations left out. */
export type Rows = Record<string, Record<string, unknown>[]>;

/** A database engine that a suite runs on. */
export interface TestEngine {
  readonly name: 'SQLite' | 'MySQL';
  /** A database URL under which nothing is stored yet. */
  freshUrl(): string;
  /** Reads everything that `service` stores below `url`, sorted. */
  rows(url: string, service: string): Promise<Rows>;
  /** Closes `resource` when the suite ends. */
  closeLater(resource: { close(): Promise<void> }): void;
  /** Closes what is open and removes all that was stored. */
  dispose(): Promise<void>;
}

/** Closes resources in the reverse order of opening. */
export class Closing {
  private readonly resources: { close(): Promise<void> }[] = [];

  add(resource: { close(): Promise<void> }): void {
    this.resources.push(resource);
  }

  async closeAll(): Promise<void> {
    for (const resource of this.resources.splice(0).reverse()) await resource.close();
  }
}

/** Opens tables in a fresh database of the engine; closed when the suite ends. */
export async function openTables(
  engine: TestEngine,
  schema: DatabaseSchema,
  url = engine.freshUrl(),
): Promise<Database> {
  const database = await openDatabase(url, 'test', schema);
  engine.closeLater(database);
  return database;
}

/** How many rows each table has. */
export function countRows(rows: Rows): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([table, own]) => [table, own.length]));
}

/** Rows in an order that does not depend on where the engine keeps them. */
export function sorted(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const keyed = rows.map((row) => [JSON.stringify(row), { ...row }] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}
