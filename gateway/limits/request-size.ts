import { pipeline, Transform } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { LimitExceeded } from '../../platform/graphql/limits/exceeded.ts';

/** A stream that ends in LimitExceeded once more than `limit` bytes have passed. */
function bounded(limit: number): Transform & { receivedEncodedLength: number } {
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      counter.receivedEncodedLength += chunk.length;
      const found = counter.receivedEncodedLength;
      done(found > limit ? new LimitExceeded('requestBytes', limit, found) : null, chunk);
    },
  });
  const counter = Object.assign(stream, { receivedEncodedLength: 0 });
  return counter;
}

/**
 * Bounds the bodies that an application reads by the caller's limit: by the length that the request
 * states before anything is read, else by what comes.
 */
export function boundRequests(
  app: FastifyInstance,
  limitOf: (request: FastifyRequest) => Promise<number>,
): void {
  app.addHook('preParsing', async (request, _reply, payload) => {
    const limit = await limitOf(request);
    const stated = request.headers['content-length'];
    // An error of either stream ends both; the parser of the body tells it.
    if (stated === undefined) return pipeline(payload, bounded(limit), () => {});
    const found = Number(stated);
    if (found > limit) throw new LimitExceeded('requestBytes', limit, found);
    return payload;
  });
}
