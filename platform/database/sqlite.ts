import { mkdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Mutex } from 'async-mutex';
import Libsql from 'libsql';
import { DataSource } from 'typeorm';
import { pools } from '../telemetry/watched.ts';
import type { Database, DatabaseSchema, StatementListener } from './database.ts';
import { observeStatements } from './observe-statements.ts';
import { retryOnConflict } from './retry.ts';
import { StatementLogger } from './statement-logger.ts';

interface Connection {
  exec(sql: string): void;
}

async function connect(file: string, schema: DatabaseSchema, onStatement?: StatementListener) {
  return new DataSource({
    type: 'better-sqlite3',
    driver: Libsql,
    database: file,
    entities: schema.entities,
    migrations: schema.migrations,
    migrationsTransactionMode: 'all',
    logger: new StatementLogger(onStatement),
    prepareDatabase: (connection: Connection) => {
      connection.exec('PRAGMA journal_mode=WAL');
      connection.exec('PRAGMA synchronous=FULL');
      connection.exec('PRAGMA busy_timeout=5000');
    },
  }).initialize();
}

/**
 * Opens a SQLite file, made with its folder where it is missing, and brings its tables up to date.
 * One connection writes, one transaction at a time; another reads. On a shared one a reader would
 * see rows that a transaction has not committed yet.
 */
export async function openSqlite(
  file: string,
  schema: DatabaseSchema,
  onStatement?: StatementListener,
): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true });
  const writer = await connect(file, schema, onStatement);
  try {
    await writer.runMigrations();
  } catch (error) {
    await writer.destroy();
    throw error;
  }
  const reader = await connect(file, schema, onStatement);
  const turn = new Mutex();
  const name = basename(file, '.sqlite');
  for (const source of [writer, reader]) observeStatements(source, 'sqlite', name);
  let writers = 0;
  const forget = pools.add(name, () => ({
    open: 2,
    idle: turn.isLocked() ? 1 : 2,
    waiting: Math.max(0, writers - 1),
  }));
  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    writers++;
    try {
      return await turn.runExclusive(work);
    } finally {
      writers--;
    }
  }
  return {
    engine: 'sqlite',
    read: reader.manager,
    write: (work) => retryOnConflict(() => inTurn(() => writer.transaction(work))),
    ping: async () => {
      await reader.query('select 1');
    },
    close: async () => {
      forget();
      await turn.runExclusive(() => writer.destroy());
      await reader.destroy();
    },
  };
}
