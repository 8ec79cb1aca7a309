import type { Caller } from '../../platform/graphql/caller.ts';

/** Someone whose token has these scopes. */
export function callerWith(...scopes: string[]): Caller {
  return { requestId: 'test-request', claims: { subject: 'tester', scopes } };
}

/** The write side. */
export const ingestCaller: Caller = callerWith('ingest');

/** Someone with a token that allows nothing. */
export const scopelessCaller: Caller = callerWith();

/** Someone without a token. */
export const anonymousCaller: Caller = { requestId: 'test-request', claims: null };
