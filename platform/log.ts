import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** Headers that never reach a log line. */
const SECRET_HEADERS = ['authorization', 'cookie', 'x-newsgraph-secret', 'x-newsgraph-claims'];

/** A JSON logger to standard error; one line an entry, secrets taken out. */
export function createLogger(service: string, level: string): Logger {
  return pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: SECRET_HEADERS.map((header) => `req.headers["${header}"]`),
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
