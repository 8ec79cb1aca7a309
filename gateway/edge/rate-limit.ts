import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { RateLimiterRes } from 'rate-limiter-flexible';
import { messageOf } from '../../platform/errors.ts';
import type { Claims } from '../../platform/graphql/caller.ts';
import { clientKey } from './client-key.ts';
import type { Limiter } from './limiter.ts';

const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1_000));

/** Refuses a request of a client that has sent too many; tells every client how many are left. */
export function rateLimit(
  { counter }: Limiter,
  claimsOf: (request: FastifyRequest) => Promise<Claims | null>,
): (request: FastifyRequest, reply: FastifyReply) => Promise<void> {
  function tell(reply: FastifyReply, { remainingPoints, msBeforeNext }: RateLimiterRes): void {
    void reply.headers({
      'ratelimit-limit': counter.points,
      'ratelimit-remaining': Math.max(0, remainingPoints),
      'ratelimit-reset': seconds(msBeforeNext),
    });
  }

  return async (request, reply) => {
    // A faulty token is told later; whoever sends one is counted by address.
    const claims = await claimsOf(request).catch(() => null);
    try {
      tell(reply, await counter.consume(clientKey(claims, request.ip)));
    } catch (state) {
      if (!(state instanceof RateLimiterRes)) throw state;
      tell(reply, state);
      void reply.header('retry-after', seconds(state.msBeforeNext));
      throw new GraphQLError(messageOf('RATE_LIMITED'), {
        extensions: { code: 'RATE_LIMITED', limit: counter.points, http: { status: 429 } },
      });
    }
  };
}
