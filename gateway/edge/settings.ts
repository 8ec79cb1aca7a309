import type { Env } from '../../platform/env.ts';

/** How many requests a client may send. */
export interface RateSettings {
  /** So many within a window; 0 for no limit. */
  requests: number;
  windowSeconds: number;
  /** Where several gateways count together; undefined to count in this process. */
  redisUrl?: string | undefined;
}

/** What the gateway knows of those before it. */
export interface EdgeSettings {
  /** Origins whose pages may ask, or `*` for all. */
  corsOrigins: string[];
  /** Addresses and networks of proxies that are believed. */
  trustedProxies: string[];
  rate: RateSettings;
}

/** The settings where none are made: no other origin, no proxy, no limit. */
export const DEFAULT_EDGE_SETTINGS: EdgeSettings = {
  corsOrigins: [],
  trustedProxies: [],
  rate: { requests: 0, windowSeconds: 60 },
};

/** The settings, as the environment has them. */
export function edgeSettings(env: Env): EdgeSettings {
  return {
    corsOrigins: env.NEWSGRAPH_CORS_ORIGINS,
    trustedProxies: env.NEWSGRAPH_TRUSTED_PROXIES,
    rate: {
      requests: env.NEWSGRAPH_RATE_LIMIT,
      windowSeconds: env.NEWSGRAPH_RATE_WINDOW_S,
      redisUrl: env.NEWSGRAPH_REDIS_URL,
    },
  };
}
