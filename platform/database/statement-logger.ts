import type { Logger } from 'typeorm';
import type { StatementListener } from './database.ts';

/** Hands each statement to a listener and prints nothing: faults reach the caller as errors. */
export class StatementLogger implements Logger {
  constructor(private readonly onStatement?: StatementListener) {}

  logQuery(sql: string): void {
    this.onStatement?.(sql);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
