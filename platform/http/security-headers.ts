import type { FastifyInstance } from 'fastify';

/** What browsers may do with answers that are data: nothing but read them. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** A browser that came over https once keeps to it for a year. */
const HTTPS_ONLY = 'max-age=31536000';

/** Gives every answer the headers that keep browsers safe; a page may replace the policy by its own. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers(HEADERS);
    // Over plain http browsers ignore it, and a proxy might not.
    if (request.protocol === 'https') void reply.header('strict-transport-security', HTTPS_ONLY);
  });
}
