import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { DataSource, MigrationExecutor } from 'typeorm';
import { pools } from '../telemetry/watched.ts';
import type { Database, DatabaseSchema, StatementListener } from './database.ts';
import { boundedDriver, type PoolTimeouts } from './mysql-pool.ts';
import { observeStatements } from './observe-statements.ts';
import { mysqlPoolState } from './pool-state.ts';
import { retryOnConflict } from './retry.ts';
import { StatementLogger } from './statement-logger.ts';
import type { DatabaseTarget } from './url.ts';

type MysqlTarget = Extract<DatabaseTarget, { engine: 'mysql' }>;

const CONNECT_TIMEOUT_MS = 3_000;
const MIGRATION_LOCK_SECONDS = 60;

/** How many connections a service holds and how long it waits for its database. */
export interface MysqlLimits extends PoolTimeouts {
  poolSize: number;
}

/** The limits of a service that is told nothing else. */
export const DEFAULT_MYSQL_LIMITS: MysqlLimits = {
  poolSize: 10,
  acquireTimeoutMs: 3_000,
  statementTimeoutMs: 10_000,
};

/** Makes the database where it is missing; gives the server's version. */
async function createDatabase(target: MysqlTarget): Promise<string> {
  const { host, port, user, password, database } = target;
  const connection = await createConnection({
    host,
    port,
    user,
    password,
    connectTimeout: CONNECT_TIMEOUT_MS,
  });
  try {
    await connection.query(
      `create database if not exists \`${database}\` character set utf8mb4 collate utf8mb4_bin`,
    );
    const [rows] = await connection.query<RowDataPacket[]>('select version() as version');
    return String(rows[0]?.version);
  } finally {
    await connection.end();
  }
}

/** Brings the tables up to date; replicas that start together take turns. */
async function migrate(source: DataSource, database: string): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await runner.query('select get_lock(?, ?)', [database, MIGRATION_LOCK_SECONDS]);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'none';
    await executor.executePendingMigrations();
  } finally {
    await runner.query('select release_lock(?)', [database]);
    await runner.release();
  }
}

/** Opens a database of a MySQL-protocol server, made where it is missing, and brings its tables up to date. */
export async function openMysql(
  target: MysqlTarget,
  schema: DatabaseSchema,
  limits: MysqlLimits,
  onStatement?: StatementListener,
): Promise<Database> {
  const version = await createDatabase(target);
  const source = await new DataSource({
    type: 'mysql',
    driver: boundedDriver(version, limits),
    host: target.host,
    port: target.port,
    username: target.user,
    password: target.password,
    database: target.database,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    dateStrings: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    poolSize: limits.poolSize,
    entities: schema.entities,
    migrations: schema.migrations,
    logger: new StatementLogger(onStatement),
  }).initialize();
  try {
    await migrate(source, target.database);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  observeStatements(source, 'mysql', target.database);
  const forget = pools.add(target.database, () => mysqlPoolState(source));
  return {
    engine: 'mysql',
    read: source.manager,
    write: (work) => retryOnConflict(() => source.transaction('READ COMMITTED', work)),
    ping: async () => {
      await source.query('select 1');
    },
    close: () => {
      forget();
      return source.destroy();
    },
  };
}
