import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { NewsgraphError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { TokenKeys } from './token.ts';

/** Public keys only: with HS256 among them, a public key would do as a shared secret. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'ES256', 'ES384', 'EdDSA'];

/** The largest set of keys that is read, in bytes. */
const MAX_BYTES = 1024 * 1024;

/** How long keys are held and how often they are asked for, in milliseconds. */
export interface KeyTimes {
  /** One question takes at most this long. */
  timeoutMs: number;
  /** A key that is not known leads to no second question within this time. */
  cooldownMs: number;
  /** Keys are asked for again after this time. */
  maxAgeMs: number;
  /** Where they cannot be had then, the old ones serve so much longer. */
  staleMs: number;
  /** After a question that failed, none follows within this time. */
  pauseMs: number;
}

const TIMES: KeyTimes = {
  timeoutMs: 5_000,
  cooldownMs: 30_000,
  maxAgeMs: 600_000,
  staleMs: 3_600_000,
  pauseMs: 1_000,
};

/** Faults of the token, not of the keys. */
const TOKEN_FAULTS = [
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSENotSupported,
];

const isTokenFault = (error: unknown) => TOKEN_FAULTS.some((fault) => error instanceof fault);

/** Reads at most `MAX_BYTES` of an answer. */
async function boundedFetch(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error(`at most ${MAX_BYTES} bytes expected, got more`);
    chunks.push(chunk);
  }
  return new Response(Buffer.concat(chunks), { status: response.status });
}

/**
 * The public keys that an address gives (RFC 7517). They are asked for when the first token comes,
 * again after a while, and when a token names a key that is not known: so keys can be replaced
 * without a restart.
 */
export function remoteKeys(url: string, log: Logger, times: Partial<KeyTimes> = {}): TokenKeys {
  const { timeoutMs, cooldownMs, maxAgeMs, staleMs, pauseMs } = { ...TIMES, ...times };
  let failedAt = Number.NEGATIVE_INFINITY;
  let goodUntil = Number.NEGATIVE_INFINITY;
  const remote = createRemoteJWKSet(new URL(url), {
    timeoutDuration: timeoutMs,
    cooldownDuration: cooldownMs,
    cacheMaxAge: maxAgeMs,
    [customFetch]: async (address: string, init: RequestInit) => {
      const response = await boundedFetch(address, init);
      if (response.status === 200) goodUntil = Date.now() + maxAgeMs + staleMs;
      return response;
    },
  });

  /** By the keys that were had last, where they are not too old. */
  function staleKey(...token: Parameters<JWTVerifyGetKey>) {
    const known = remote.jwks();
    if (known && Date.now() < goodUntil) return createLocalJWKSet(known)(...token);
    throw new NewsgraphError('KEYS_UNAVAILABLE');
  }

  const keyFor: JWTVerifyGetKey = async (...token) => {
    if (Date.now() < failedAt + pauseMs) return staleKey(...token);
    try {
      return await remote(...token);
    } catch (error) {
      if (isTokenFault(error)) throw error;
      failedAt = Date.now();
      // The address may hold a secret; the cause may hold the address.
      const { name, code } = error as Error & { code?: string };
      log.error({ fault: name, code }, 'the keys of tokens cannot be had');
      return staleKey(...token);
    }
  };

  return {
    verify: async (token, options) =>
      (await jwtVerify(token, keyFor, { ...options, algorithms: ALGORITHMS })).payload,
  };
}
