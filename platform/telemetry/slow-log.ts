import type { Logger } from '../log.ts';
import { requestCounts } from '../request-scope.ts';
import { onSignal } from './signals.ts';

/** Longer statements are cut, in characters. */
const SQL_LENGTH = 1_000;

/**
 * Logs requests and SQL statements that take longer than `slowMs`: a request with the name of its
 * operation and what it asked of others, a statement with placeholders in place of its values.
 */
export function startSlowLog(log: Logger, slowMs: number): () => void {
  const rounded = (ms: number) => Math.round(ms);
  const stops = [
    onSignal('operation', ({ name, type, outcome, ms }) => {
      if (ms <= slowMs) return;
      const fields = { operation: name?.slice(0, 64), type, outcome, ms: rounded(ms) };
      log.warn({ ...fields, ...requestCounts() }, 'slow request');
    }),
    onSignal('statement', ({ database, sql, ms, failed }) => {
      if (ms <= slowMs) return;
      log.warn({ database, sql: sql.slice(0, SQL_LENGTH), ms: rounded(ms), failed }, 'slow SQL');
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
