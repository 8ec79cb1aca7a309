import type { FastifyInstance, FastifyRequest } from 'fastify';
import { secretMatches } from '../security/trust.ts';
import type { Metrics } from './metrics.ts';

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;
/** A proxy on this machine passes on what others ask. */
const PASSED_ON = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

function isLocal({ raw, headers }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? '';
  return LOOPBACK.test(address) && !PASSED_ON.some((name) => name in headers);
}

function showsToken({ headers }: FastifyRequest, token: string): boolean {
  const [scheme = '', given] = (headers.authorization ?? '').split(' ');
  return scheme.toLowerCase() === 'bearer' && secretMatches(given, token);
}

/**
 * Serves `/metrics`: to whoever shows the token, or where none is set to callers on this machine
 * that are no proxy. To anyone else there is no such page.
 */
export function addMetricsRoute(app: FastifyInstance, metrics: Metrics, token?: string): void {
  app.get('/metrics', async (request, reply) => {
    const mayRead = token === undefined ? isLocal(request) : showsToken(request, token);
    if (!mayRead) return reply.callNotFound();
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
