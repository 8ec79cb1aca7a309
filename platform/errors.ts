import { GraphQLError } from 'graphql';
import { LIMIT_NAMES, LIMITS, type LimitCode, limitCode } from './graphql/limits/limits.ts';

const LIMIT_SENTENCES = Object.fromEntries(
  LIMIT_NAMES.map((name) => [limitCode(name), `The request has too many ${LIMITS[name].unit}.`]),
) as Record<LimitCode, string>;

/** Every fault that a client may meet, by code: the HTTP-like meaning and the sentence it reads. */
const CATALOGUE = {
  BAD_USER_INPUT: 'An argument has a value that this field does not take.',
  INVALID_CURSOR: 'The cursor does not belong to this list.',
  UNAUTHENTICATED: 'This needs a token.',
  KEYS_UNAVAILABLE: 'Tokens cannot be checked at the moment.',
  FORBIDDEN: 'The token does not allow this.',
  RATE_LIMITED: 'Too many requests; the header Retry-After says when to come again.',
  NOT_IN_SAFELIST: 'This gateway answers the operations of its list only.',
  SUBGRAPH_UNAVAILABLE: 'A part of the graph does not answer at the moment.',
  DATABASE_UNAVAILABLE: 'The database does not answer at the moment.',
  ...LIMIT_SENTENCES,
  INTERNAL_SERVER_ERROR: 'Something went wrong here; the request id leads to the log entry.',
} as const;

/** A code of the catalogue, as found in `extensions.code`. */
export type ErrorCode = keyof typeof CATALOGUE;

/** A fault of the catalogue; `detail` says what was expected and what came. */
export class NewsgraphError extends GraphQLError {
  constructor(code: ErrorCode, detail?: string, extensions: Record<string, unknown> = {}) {
    super(detail ?? CATALOGUE[code], { extensions: { ...extensions, code } });
    this.name = 'NewsgraphError';
  }
}

/** The sentence that goes with a code where nothing more precise may be said. */
export function messageOf(code: ErrorCode): string {
  return CATALOGUE[code];
}

/** True for a code of our own catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(CATALOGUE, code);
}
