import type { DataSource, QueryRunner } from 'typeorm';
import { countStatement } from '../request-scope.ts';
import { signal } from '../telemetry/signals.ts';
import { inSpan } from '../telemetry/tracing.ts';
import type { Database } from './database.ts';

type Engine = Database['engine'];

/** A longer statement is cut in a span, in characters. */
const SQL_LENGTH = 2_000;

async function observed<T>(
  engine: Engine,
  database: string,
  sql: string,
  work: () => Promise<T>,
): Promise<T> {
  const start = performance.now();
  let failed = true;
  try {
    const attributes = {
      'db.system.name': engine,
      'db.namespace': database,
      'db.query.text': sql.slice(0, SQL_LENGTH),
    };
    const result = await inSpan('sql', 'client', attributes, work);
    failed = false;
    return result;
  } finally {
    const ms = performance.now() - start;
    countStatement(ms);
    signal('statement', { database, sql, ms, failed });
  }
}

/**
 * Signals and traces each statement that a source sends for the tables of `database`. Only its text
 * is told, which has placeholders in place of values.
 */
export function observeStatements(source: DataSource, engine: Engine, database: string): void {
  const { driver } = source;
  const seen = new WeakSet<QueryRunner>();
  const create = driver.createQueryRunner.bind(driver);
  driver.createQueryRunner = (mode) => {
    const runner = create(mode);
    // On SQLite one runner serves all.
    if (seen.has(runner)) return runner;
    seen.add(runner);
    const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<never>;
    runner.query = ((sql: string, ...rest: unknown[]) =>
      observed(engine, database, sql, () => query(sql, ...rest))) as typeof runner.query;
    return runner;
  };
}
