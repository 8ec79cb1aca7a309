import { Redis } from 'ioredis';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
} from 'rate-limiter-flexible';
import type { Logger } from '../../platform/log.ts';
import type { RateSettings } from './settings.ts';

/** Counts the requests of clients. */
export interface Limiter {
  counter: RateLimiterAbstract;
  close(): Promise<void>;
}

/** A Redis that is slower than this is done without, in milliseconds. */
const COMMAND_TIMEOUT_MS = 250;
const CONNECT_TIMEOUT_MS = 1_000;
const MAX_RECONNECT_MS = 2_000;

/** Says once that Redis is gone, and once that it is back; its errors may hold its address. */
function tellOf(redis: Redis, log: Logger): void {
  let isGone = false;
  redis.on('error', (error: Error & { code?: string }) => {
    if (!isGone) log.warn({ code: error.code }, 'Redis does not answer; requests are counted here');
    isGone = true;
  });
  redis.on('ready', () => {
    if (isGone) log.info('Redis is back');
    isGone = false;
  });
}

/** A limiter that counts in Redis where the settings name one, and in this process while it fails. */
export function openLimiter(settings: RateSettings, log: Logger): Limiter {
  const options = {
    points: settings.requests,
    duration: settings.windowSeconds,
    keyPrefix: 'newsgraph:rate',
  };
  const memory = new RateLimiterMemory(options);
  if (!settings.redisUrl) return { counter: memory, close: async () => {} };
  const redis = new Redis(settings.redisUrl, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: COMMAND_TIMEOUT_MS,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (attempt) => Math.min(attempt * 100, MAX_RECONNECT_MS),
  });
  tellOf(redis, log);
  return {
    counter: new RateLimiterRedis({
      ...options,
      storeClient: redis,
      rejectIfRedisNotReady: true,
      insuranceLimiter: memory,
    }),
    close: async () => redis.disconnect(),
  };
}
