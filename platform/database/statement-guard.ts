import type { PoolConnection } from 'mysql2';

/** A read that is not back by then is given up, so that callers learn why, in milliseconds. */
const READ_TIMEOUT_MS = 4_000;
/** What the server gets beyond its own limit before it is taken for dead, in milliseconds. */
const GRACE_MS = 1_000;

const READ = /^\s*(?:select|with)\b(?!.*get_lock)/is;
const BOUNDED = /^\s*(?:select|with|insert|update|delete|start|commit|rollback|set)\b/i;

/** Codes by which mysql2 and the server say that the connection or the server is gone. */
const GONE =
  /^(?:PROTOCOL_(?:CONNECTION_LOST|ENQUEUE_AFTER_FATAL_ERROR)|E(?:CONNRESET|CONNREFUSED|PIPE|TIMEDOUT|HOSTUNREACH)|ER_(?:SERVER_SHUTDOWN|CONNECTION_KILLED|NORMAL_SHUTDOWN))$/;

type Done = (error: unknown, ...rest: unknown[]) => void;

/** True for an error that means the database, not the statement, is at fault. */
export function isGone(error: unknown): boolean {
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string };
  return GONE.test(code ?? '') || message.includes('connection is in closed state');
}

function limitOf(sql: string, statementTimeoutMs: number): number | null {
  if (READ.test(sql)) return READ_TIMEOUT_MS;
  return BOUNDED.test(sql) ? statementTimeoutMs + GRACE_MS : null;
}

/**
 * Makes a connection answer each statement in bounded time. mysql2 waits for a server that has
 * stopped without end; here the connection is given up instead. `unavailable` makes the error that
 * callers get for it, and for a server that has gone.
 */
export function guardStatements(
  connection: PoolConnection,
  statementTimeoutMs: number,
  unavailable: (cause: unknown) => Error,
): void {
  const send = connection.query.bind(connection) as (...args: unknown[]) => unknown;
  connection.query = ((...args: unknown[]) => {
    const done = args.at(-1);
    if (typeof done !== 'function') return send(...args);
    const [first] = args as [string | { sql: string }];
    const sql = typeof first === 'string' ? first : first.sql;
    const ms = limitOf(sql, statementTimeoutMs);
    let isOver = false;
    const finish: Done = (error, ...rest) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      (done as Done)(isGone(error) ? unavailable(error) : error, ...rest);
    };
    const timer =
      ms === null
        ? undefined
        : setTimeout(() => {
            connection.destroy();
            finish(unavailable(`no answer to a statement within ${ms} ms`));
          }, ms);
    return send(...args.slice(0, -1), finish);
  }) as typeof connection.query;
}
