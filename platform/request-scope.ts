import { AsyncLocalStorage } from 'node:async_hooks';
import { traceFields } from './telemetry/tracing.ts';

/** A request and what it has asked of others so far. */
export interface RequestRecord {
  readonly requestId: string;
  fetches: number;
  statements: number;
  /** The time of all SQL statements, in milliseconds. */
  statementMs: number;
}

const scope = new AsyncLocalStorage<RequestRecord>();

/** A fresh record of a request. */
export function requestRecord(requestId: string): RequestRecord {
  return { requestId, fetches: 0, statements: 0, statementMs: 0 };
}

/** Runs `work` on behalf of a record's request. */
export function inRecord<T>(record: RequestRecord, work: () => T): T {
  return scope.run(record, work);
}

/**
 * Runs `work` for one request: whatever is logged on its behalf carries the request's id. Inside
 * the same request it changes nothing.
 */
export function inRequest<T>(requestId: string, work: () => T): T {
  const current = scope.getStore();
  return current?.requestId === requestId ? work() : inRecord(requestRecord(requestId), work);
}

/** What a log entry says of the request and the trace that it belongs to; nothing outside of one. */
export function requestFields(): { requestId?: string; traceId?: string } {
  const record = scope.getStore();
  return record ? { requestId: record.requestId, ...traceFields() } : {};
}

/** Counts a request to a subgraph towards the current request. */
export function countFetch(): void {
  const record = scope.getStore();
  if (record) record.fetches++;
}

/** Counts a SQL statement of `ms` milliseconds towards the current request. */
export function countStatement(ms: number): void {
  const record = scope.getStore();
  if (!record) return;
  record.statements++;
  record.statementMs += ms;
}

/** What the current request has asked of others in this process, its times rounded. */
export function requestCounts(): Partial<Omit<RequestRecord, 'requestId'>> {
  const record = scope.getStore();
  if (!record) return {};
  const { fetches, statements, statementMs } = record;
  return { fetches, statements, statementMs: Math.round(statementMs) };
}
