import type { FastifyInstance, FastifyRequest } from 'fastify';
import { inRecord, type RequestRecord, requestRecord } from '../request-scope.ts';
import { NO_SPAN, openSpan, type Span } from '../telemetry/tracing.ts';

interface Scope {
  record: RequestRecord;
  span: Span;
}

/** Paths that are asked so often, and tell so little, that no span is made of them. */
const UNTRACED = new Set(['/livez', '/readyz', '/metrics']);

/**
 * Runs each request in a scope of its own: its log entries have its id, its spans are inside of one
 * span, which continues the caller's trace.
 */
export function scopeRequests(app: FastifyInstance): void {
  const scopes = new WeakMap<FastifyRequest, Scope>();
  const enter = (request: FastifyRequest, work: () => void) => {
    const scope = scopes.get(request);
    if (scope) scope.span.run(() => inRecord(scope.record, work));
    else work();
  };
  app.addHook('onRequest', (request, _reply, done) => {
    const { method, headers, routeOptions } = request;
    const route = routeOptions.url ?? 'none';
    const name = `${method} ${route}`;
    const attributes = { 'http.request.method': method, 'http.route': route };
    const span = UNTRACED.has(route) ? NO_SPAN : openSpan(name, 'server', attributes, headers);
    scopes.set(request, { record: requestRecord(request.id), span });
    enter(request, done);
  });
  // The body comes by events of its connection, which belong to no request.
  app.addHook('preValidation', (request, _reply, done) => enter(request, done));
  app.addHook('onResponse', (request, reply, done) => {
    const span = scopes.get(request)?.span;
    span?.set({ 'http.response.status_code': reply.statusCode });
    span?.end(reply.statusCode >= 500);
    done();
  });
}
