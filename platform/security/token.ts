import { errors, jwtVerify, SignJWT } from 'jose';
import { NewsgraphError } from '../errors.ts';
import type { Claims } from '../graphql/caller.ts';

const ALGORITHM = 'HS256';
const AUDIENCE = 'newsgraph';
const ISSUER = 'newsgraph';
const CLOCK_TOLERANCE_SECONDS = 5;

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** Signs a token for `subject` with these scopes. */
export function signToken(
  secret: string,
  claims: Claims,
  lifetime: string | number = '1h',
): Promise<string> {
  return new SignJWT({ scope: claims.scopes.join(' ') })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(claims.subject)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(keyOf(secret));
}

/**
 * Reads the `Authorization` header of a request: null without one, else the claims of its token.
 *
 * @throws NewsgraphError UNAUTHENTICATED for a token that is malformed, expired or not ours.
 */
export async function verifyAuthorization(
  header: string | undefined,
  secret: string,
): Promise<Claims | null> {
  if (header === undefined || header === '') return null;
  const [scheme, token, rest] = header.split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || !token || rest !== undefined) {
    throw new NewsgraphError('UNAUTHENTICATED', 'The header Authorization is: Bearer TOKEN.');
  }
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: [ALGORITHM],
      audience: AUDIENCE,
      issuer: ISSUER,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    const scope = typeof payload.scope === 'string' ? payload.scope : '';
    return { subject: payload.sub ?? '', scopes: scope.split(' ').filter(Boolean) };
  } catch (error) {
    const expired = error instanceof errors.JWTExpired;
    throw new NewsgraphError(
      'UNAUTHENTICATED',
      `The token is ${expired ? 'expired' : 'not valid'}.`,
    );
  }
}
