import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { Logger } from '../log.ts';
import { REQUEST_ID_HEADER } from '../security/trust.ts';
import { signal } from '../telemetry/signals.ts';
import { isDraining } from './drain.ts';
import { answerHttpErrors } from './http-errors.ts';
import { scopeRequests } from './request-scopes.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { within } from './within.ts';

const REQUEST_ID = /^[\w.-]{1,64}$/;

/** What a server's probes ask. */
export interface Probes {
  /** Resolves where the service can do its work; throws where it cannot. */
  ready(): Promise<void>;
}

/** The largest request body that is read, in bytes. */
export const MAX_REQUEST_BYTES = 8 * 1024 * 1024;

/**
 * A probe that takes longer than this finds the service not ready, in milliseconds: long enough for
 * the gateway to wait for subgraphs, short enough to be told within a second on a busy machine.
 */
const PROBE_TIMEOUT_MS = 700;

/** A client that sends its request slower than this is cut off, in milliseconds. */
const REQUEST_TIMEOUT_MS = 60_000;

/**
 * A HTTP application with request ids, JSON logs and the probes `/livez` and `/readyz`. What
 * `trustedProxies` (addresses or networks) say of the client is believed.
 */
export function createApp(
  log: Logger,
  probes: Probes,
  bodyLimit: number = MAX_REQUEST_BYTES,
  trustedProxies: string[] = [],
): FastifyInstance {
  const app = Fastify({
    loggerInstance: log as unknown as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit,
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    forceCloseConnections: 'idle',
    // What still comes on an open connection while the service stops is answered like any other.
    return503OnClosing: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: (request) => {
      const given = request.headers[REQUEST_ID_HEADER];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
    },
  });
  answerHttpErrors(app, log);
  addSecurityHeaders(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header(REQUEST_ID_HEADER, request.id);
  });
  scopeRequests(app);
  app.addHook('onSend', async (_request, reply) => {
    if (isDraining(app)) reply.header('connection', 'close');
  });
  app.addHook('onResponse', async (request, reply) => {
    const { method, url } = request;
    const fields = { method, status: reply.statusCode, ms: reply.elapsedTime };
    signal('http', { method, status: reply.statusCode });
    log.debug({ ...fields, path: url.split('?')[0] }, 'request');
  });
  app.get('/livez', async () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    if (isDraining(app)) return reply.code(503).send({ status: 'stopping' });
    try {
      await within(PROBE_TIMEOUT_MS, probes.ready());
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
  return app;
}
