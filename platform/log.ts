import { type DestinationStream, type Logger, pino } from 'pino';
import { requestFields } from './request-scope.ts';

export type { Logger } from 'pino';

/** Headers that never reach a log line. */
const SECRET_HEADERS = ['authorization', 'cookie', 'x-newsgraph-secret', 'x-newsgraph-claims'];

/**
 * A JSON logger, by default to standard error; one line an entry, with the id of its request and
 * with secrets taken out.
 */
export function createLogger(
  service: string,
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: { service },
      mixin: requestFields,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: SECRET_HEADERS.map((header) => `req.headers["${header}"]`),
    },
    destination,
  );
}
