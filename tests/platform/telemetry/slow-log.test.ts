import { afterEach, describe, expect, test } from '@jest/globals';
import { inRequest } from '../../../platform/request-scope.ts';
import { signal } from '../../../platform/telemetry/signals.ts';
import { startSlowLog } from '../../../platform/telemetry/slow-log.ts';
import { recordingLogger } from '../../support/log.ts';

describe('the log of what is slow', () => {
  const { log, entries } = recordingLogger();
  const stop = startSlowLog(log, 100);

  afterEach(() => void entries.splice(0));

  const request = (ms: number, name: string | null = 'Names') =>
    signal('operation', { name, type: 'query', outcome: 'ok', ms });
  const statement = (ms: number, sql = 'SELECT ?') =>
    signal('statement', { database: 'people', sql, ms, failed: false });

  test('has what takes longer than it may, and nothing else', () => {
    for (const ms of [5, 100]) {
      request(ms);
      statement(ms);
    }
    expect(entries).toEqual([]);
    inRequest('the-request', () => {
      request(100.6);
      statement(250);
    });
    const requestId = 'the-request';
    expect(entries).toMatchObject([
      { msg: 'slow request', operation: 'Names', ms: 101, statements: 0, requestId },
      { msg: 'slow SQL', database: 'people', sql: 'SELECT ?', ms: 250, requestId },
    ]);
  });

  test('cuts what is long', () => {
    request(200, 'N'.repeat(5_000));
    statement(200, `SELECT ${'?, '.repeat(5_000)}`);
    for (const entry of entries) expect(JSON.stringify(entry).length).toBeLessThan(1_300);
  });

  test('ends', () => {
    stop();
    request(200);
    expect(entries).toEqual([]);
  });
});
