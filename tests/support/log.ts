import { pino } from 'pino';
import { createLogger, type Logger } from '../../platform/log.ts';

/** A logger that says nothing. */
export const silentLogger: Logger = pino({ level: 'silent' });

/** A logger that keeps its lines in `entries`, as objects. */
export function recordingLogger(): { log: Logger; entries: Record<string, unknown>[] } {
  const entries: Record<string, unknown>[] = [];
  const write = (line: string) => entries.push(JSON.parse(line));
  const log = createLogger('test', 'debug', { write });
  return { log, entries };
}
