import { pino } from 'pino';
import type { Logger } from '../../platform/log.ts';

/** A logger that says nothing. */
export const silentLogger: Logger = pino({ level: 'silent' });

/** A logger that keeps its lines in `entries`, as objects. */
export function recordingLogger(): { log: Logger; entries: Record<string, unknown>[] } {
  const entries: Record<string, unknown>[] = [];
  const log = pino({ level: 'debug' }, { write: (line) => entries.push(JSON.parse(line)) });
  return { log, entries };
}
