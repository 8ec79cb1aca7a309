import mysql, { type PoolOptions } from 'mysql2';
import { NewsgraphError } from '../errors.ts';
import { guardStatements } from './statement-guard.ts';

type Acquire = (error: Error | null, connection?: { release(): void }) => void;

/** The one part of mysql2 that TypeORM's driver calls. */
export interface PoolDriver {
  createPool(options: PoolOptions): ReturnType<typeof mysql.createPool>;
}

/** Times after which waiting for the database is an error. */
export interface PoolTimeouts {
  acquireTimeoutMs: number;
  statementTimeoutMs: number;
}

/** What a caller gets who cannot have a connection; the log has the cause. */
function unavailable(cause: unknown): NewsgraphError {
  return Object.assign(new NewsgraphError('DATABASE_UNAVAILABLE'), { cause });
}

/** Settings of every session: UTC, strict, and no SELECT that runs without end. */
function sessionSettings(version: string, statementTimeoutMs: number): string {
  const timeout = /mariadb/i.test(version)
    ? `max_statement_time=${statementTimeoutMs / 1000}`
    : `max_execution_time=${statementTimeoutMs}`;
  return `set session time_zone='+00:00', sql_mode='STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION', innodb_lock_wait_timeout=5, ${timeout}`;
}

/**
 * mysql2 with what it lacks: a caller waits a bounded time for a connection and for the answer to a
 * statement, and each new connection gets its session settings before its first statement.
 */
export function boundedDriver(version: string, timeouts: PoolTimeouts): PoolDriver {
  return {
    createPool(options) {
      const pool = mysql.createPool(options);
      pool.on('connection', (connection) => {
        guardStatements(connection, timeouts.statementTimeoutMs, unavailable);
        connection.query(sessionSettings(version, timeouts.statementTimeoutMs), (error) => {
          if (error) connection.destroy();
        });
      });
      const acquire = pool.getConnection.bind(pool);
      pool.getConnection = ((done: Acquire) => {
        let late = false;
        const timer = setTimeout(() => {
          late = true;
          done(unavailable(`no connection was free within ${timeouts.acquireTimeoutMs} ms`));
        }, timeouts.acquireTimeoutMs);
        acquire((error, connection) => {
          clearTimeout(timer);
          if (late) connection?.release();
          else done(error && unavailable(error), connection);
        });
      }) as typeof pool.getConnection;
      return pool;
    },
  };
}
