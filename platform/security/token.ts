import { errors, type JWTPayload, type JWTVerifyOptions, jwtVerify, SignJWT } from 'jose';
import { NewsgraphError } from '../errors.ts';
import type { Claims } from '../graphql/caller.ts';
import { currentSecret, type Secret, validSecrets } from './secret.ts';

/** Whom a token is for and who gave it. */
export interface TokenRules {
  audience: string;
  issuer: string;
}

/** The keys that tokens are checked with, all of one kind. */
export interface TokenKeys {
  /**
   * The payload of a token that one of the keys signed, by an algorithm of their kind alone.
   *
   * @throws jose's errors for a token that is not valid; NewsgraphError where no key can be had.
   */
  verify(token: string, options: JWTVerifyOptions): Promise<JWTPayload>;
}

/** The claims of the header `Authorization`; null where there is none. */
export type ReadAuthorization = (header: string | undefined) => Promise<Claims | null>;

/** The rules of a newsgraph that is told no others. */
export const OUR_RULES: TokenRules = { audience: 'newsgraph', issuer: 'newsgraph' };

const ALGORITHM = 'HS256';
/** By how much the clocks of those who give tokens may be wrong. */
const CLOCK_TOLERANCE_SECONDS = 5;
const MAX_SCOPES = 100;

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** Signs a token for `subject` with these scopes, with the shared key. */
export function signToken(
  secret: Secret,
  claims: Claims,
  lifetime: string | number = '1h',
  { audience, issuer }: TokenRules = OUR_RULES,
): Promise<string> {
  return new SignJWT({ scope: claims.scopes.join(' ') })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(claims.subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(keyOf(currentSecret(secret)));
}

/** A key that those who give tokens share with us, HS256; two while it is being replaced. */
export function sharedKeys(secret: Secret): TokenKeys {
  return {
    async verify(token, options) {
      const attempts = validSecrets(secret).map(
        (one) => () => jwtVerify(token, keyOf(one), { ...options, algorithms: [ALGORITHM] }),
      );
      const last = attempts.pop()!;
      for (const attempt of attempts) {
        try {
          return (await attempt()).payload;
        } catch (error) {
          if (!(error instanceof errors.JWSSignatureVerificationFailed)) throw error;
        }
      }
      return (await last()).payload;
    },
  };
}

/** The scopes of a token: `scope` with spaces between them (RFC 8693), or the list `scp`. */
function scopesOf({ scope, scp }: JWTPayload): string[] {
  const found = scope ?? scp;
  const scopes = typeof found === 'string' ? found.split(' ') : Array.isArray(found) ? found : [];
  return scopes.filter((one) => typeof one === 'string' && one !== '').slice(0, MAX_SCOPES);
}

/**
 * Reads the header `Authorization` of requests.
 *
 * @throws NewsgraphError UNAUTHENTICATED for a token that is malformed, expired or not ours.
 */
export function authorizationReader(
  keys: TokenKeys,
  rules: TokenRules = OUR_RULES,
): ReadAuthorization {
  const options: JWTVerifyOptions = {
    ...rules,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ['exp', 'sub'],
  };
  return async (header) => {
    if (header === undefined || header === '') return null;
    const [scheme, token, rest] = header.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest !== undefined) {
      throw new NewsgraphError('UNAUTHENTICATED', 'The header Authorization is: Bearer TOKEN.');
    }
    try {
      const payload = await keys.verify(token, options);
      return { subject: String(payload.sub), scopes: scopesOf(payload) };
    } catch (error) {
      if (error instanceof NewsgraphError) throw error;
      const what = error instanceof errors.JWTExpired ? 'expired' : 'not valid';
      throw new NewsgraphError('UNAUTHENTICATED', `The token is ${what}.`);
    }
  };
}
