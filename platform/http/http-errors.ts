import type { FastifyError, FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { messageOf } from '../errors.ts';
import { LimitExceeded } from '../graphql/limits/exceeded.ts';
import type { Logger } from '../log.ts';
import { codeOf } from '../telemetry/code-of.ts';
import { signal } from '../telemetry/signals.ts';

/** The status and the body for a request that never reached GraphQL. */
function refusalOf(error: FastifyError | Error, bodyLimit: number) {
  if (error instanceof GraphQLError) {
    const { http, ...extensions } = error.extensions as { http?: { status?: number } };
    return { status: http?.status ?? 400, message: error.message, extensions };
  }
  const status = (error as FastifyError).statusCode ?? 500;
  if (status === 413)
    return refusalOf(new LimitExceeded('requestBytes', bodyLimit, bodyLimit + 1), bodyLimit);
  if (status >= 400 && status < 500) {
    return { status, message: error.message, extensions: { code: 'BAD_REQUEST' } };
  }
  const code = 'INTERNAL_SERVER_ERROR';
  return { status: 500, message: messageOf(code), extensions: { code } };
}

/** Answers a request that cannot be read in the form of a GraphQL answer, whatever was wrong. */
export function answerHttpErrors(app: FastifyInstance, log: Logger): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { bodyLimit = 0 } = request.routeOptions;
    const { status, message, extensions } = refusalOf(error, bodyLimit);
    if (status >= 500) log.error({ err: error }, 'unexpected error');
    signal('error', { code: codeOf({ extensions }) });
    // The rest of a body that is too large is not waited for.
    if (status === 413) reply.header('connection', 'close');
    return reply.code(status).send({ errors: [{ message, extensions }] });
  });
}
