import type { Env } from '../platform/env.ts';
import type { Logger } from '../platform/log.ts';
import { remoteKeys } from '../platform/security/remote-keys.ts';
import type { Secret } from '../platform/security/secret.ts';
import { sharedKeys, type TokenKeys, type TokenRules } from '../platform/security/token.ts';
import { UserError } from './user-error.ts';

/** Whom tokens are for and who gives them. */
export function tokenRules(env: Env): TokenRules {
  return { audience: env.NEWSGRAPH_TOKEN_AUDIENCE, issuer: env.NEWSGRAPH_TOKEN_ISSUER };
}

/** Public keys from an address where the environment names one, else the shared key. */
export function tokenKeys(secret: Secret | undefined, env: Env, log: Logger): TokenKeys {
  if (env.NEWSGRAPH_JWKS_URL) return remoteKeys(env.NEWSGRAPH_JWKS_URL, log);
  if (secret) return sharedKeys(secret);
  throw new UserError(
    'none of NEWSGRAPH_JWKS_URL, NEWSGRAPH_TOKEN_SECRET and NEWSGRAPH_SECRETS_DIR is set; see .env.example',
  );
}
