/** What stands in every secret, and must never be found outside of them. */
export const CANARY = 'canary-of-the-environment-0123456789';

/** What every variable is set to that may hold a secret. */
export const SECRETS: Record<string, string> = {
  NEWSGRAPH_TOKEN_SECRET: `token-${CANARY}`,
  NEWSGRAPH_TOKEN_SECRET_PREVIOUS: `before-${CANARY}`,
  NEWSGRAPH_TOKEN: CANARY,
  NEWSGRAPH_SUBGRAPH_SECRET: `subgraph-${CANARY}`,
  NEWSGRAPH_SUBGRAPH_SECRET_PREVIOUS: `older-${CANARY}`,
  NEWSGRAPH_SUBGRAPH_SECRETS: `sky=sky-${CANARY}`,
  NEWSGRAPH_METRICS_TOKEN: `metrics-${CANARY}`,
  NEWSGRAPH_REDIS_URL: `redis://user:${CANARY}@127.0.0.1:1`,
  NEWSGRAPH_DATABASE_URL: `mysql://root:${CANARY}@127.0.0.1:1/newsgraph`,
  NEWSGRAPH_OTLP_URL: `http://user:${CANARY}@127.0.0.1:1/v1/traces?key=${CANARY}`,
  NEWSGRAPH_TOKEN_ISSUER: CANARY,
  NEWSGRAPH_TOKEN_AUDIENCE: CANARY,
  SOME_OTHER_PASSWORD: CANARY,
};
