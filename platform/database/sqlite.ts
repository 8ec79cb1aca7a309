import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Mutex } from 'async-mutex';
import Libsql from 'libsql';
import { DataSource } from 'typeorm';
import type { Database, DatabaseSchema, StatementListener } from './database.ts';
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
  return {
    engine: 'sqlite',
    read: reader.manager,
    write: (work) => retryOnConflict(() => turn.runExclusive(() => writer.transaction(work))),
    ping: async () => {
      await reader.query('select 1');
    },
    close: async () => {
      await turn.runExclusive(() => writer.destroy());
      await reader.destroy();
    },
  };
}
