import { timingSafeEqual } from 'node:crypto';
import type { Caller, Claims } from '../graphql/caller.ts';
import { sha256 } from '../text/hash.ts';
import { currentSecret, type Secret, validSecrets } from './secret.ts';

/** Header by which a caller of a subgraph shows the shared secret. */
export const SECRET_HEADER = 'x-newsgraph-secret';
/** Header by which the gateway passes on the claims of a verified token. */
export const CLAIMS_HEADER = 'x-newsgraph-claims';
/** Header that names one request in every log. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** The headers of a request to a subgraph on behalf of `caller`. */
export function trustHeaders(caller: Caller, secret: Secret): Record<string, string> {
  return {
    [SECRET_HEADER]: currentSecret(secret),
    [REQUEST_ID_HEADER]: caller.requestId,
    ...(caller.claims && {
      [CLAIMS_HEADER]: Buffer.from(JSON.stringify(caller.claims)).toString('base64url'),
    }),
  };
}

/** True where `given` is a valid secret; takes as long for a wrong one as for a right one. */
export function secretMatches(given: unknown, secret: Secret): boolean {
  if (typeof given !== 'string') return false;
  const shown = Buffer.from(sha256(given));
  const matches = validSecrets(secret).map((one) =>
    timingSafeEqual(shown, Buffer.from(sha256(one))),
  );
  return matches.includes(true);
}

/** The claims that a trusted caller passed on; null where there are none. */
export function readClaims(header: unknown): Claims | null {
  if (typeof header !== 'string') return null;
  try {
    const value = JSON.parse(Buffer.from(header, 'base64url').toString('utf8'));
    if (typeof value?.subject !== 'string' || !Array.isArray(value.scopes)) return null;
    return { subject: value.subject, scopes: value.scopes.map(String) };
  } catch {
    return null;
  }
}
