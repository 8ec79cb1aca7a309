import type { GraphQLFormattedError } from 'graphql';
import { isErrorCode, messageOf } from '../errors.ts';
import type { Logger } from '../log.ts';

/** Codes by which GraphQL itself refuses a request; their messages speak of the request alone. */
const REQUEST_CODES = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What our errors say besides their code; a subgraph may be foreign and say more than it should. */
const DETAILS = ['code', 'service', 'serviceName', 'reason', 'limit', 'found'];

/** True where the gateway has the error from a subgraph. */
function isFromSubgraph({ extensions }: GraphQLFormattedError): boolean {
  return typeof extensions?.serviceName === 'string';
}

function detailsOf({ extensions = {} }: GraphQLFormattedError): Record<string, unknown> {
  const known = DETAILS.filter((name) => ['string', 'number'].includes(typeof extensions[name]));
  return Object.fromEntries(known.map((name) => [name, extensions[name]]));
}

/** True for an error whose words a client may read. A request that the gateway made is no client's. */
function isTellable(error: GraphQLFormattedError, code: unknown): code is string {
  if (isErrorCode(code)) return true;
  return typeof code === 'string' && REQUEST_CODES.has(code) && !isFromSubgraph(error);
}

function codeOf(error: GraphQLFormattedError): unknown {
  return error.extensions?.code;
}

/**
 * What a client may know of an error: its own codes and requests as they are, anything else as an
 * internal error without its words; the log keeps the cause.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  cause: unknown,
  log: Logger,
): GraphQLFormattedError {
  const code = codeOf(formatted);
  const { message, locations, path } = formatted;
  if (isTellable(formatted, code)) {
    const extensions = detailsOf(formatted);
    if (code === 'DATABASE_UNAVAILABLE') {
      log.error({ err: cause, path }, 'no database');
      return { message: messageOf(code), locations, path, extensions };
    }
    if (code !== 'INTERNAL_SERVER_ERROR') return { message, locations, path, extensions };
  }
  log.error({ err: cause, path }, 'unexpected error');
  return {
    message: messageOf('INTERNAL_SERVER_ERROR'),
    locations,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
