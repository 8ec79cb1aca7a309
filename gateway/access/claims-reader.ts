import type { FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { NewsgraphError } from '../../platform/errors.ts';
import type { Claims } from '../../platform/graphql/caller.ts';
import type { ReadAuthorization } from '../../platform/security/token.ts';

/** A refusal with its status: 503 where tokens cannot be checked, else 401. */
function refusal({ message, extensions }: NewsgraphError): GraphQLError {
  const status = extensions.code === 'KEYS_UNAVAILABLE' ? 503 : 401;
  return new GraphQLError(message, { extensions: { ...extensions, http: { status } } });
}

/**
 * Gives the claims of requests, each token checked once. A faulty token is refused before anything
 * runs, and where reading is not public, so is a request without one.
 */
export function claimsReader(
  read: ReadAuthorization,
  publicRead: boolean,
): (request: FastifyRequest) => Promise<Claims | null> {
  const known = new WeakMap<FastifyRequest, Promise<Claims | null>>();

  async function authenticate(header: string | undefined): Promise<Claims | null> {
    try {
      const claims = await read(header);
      if (claims || publicRead) return claims;
      throw new NewsgraphError('UNAUTHENTICATED');
    } catch (error) {
      throw error instanceof NewsgraphError ? refusal(error) : error;
    }
  }

  return (request) => {
    const claims = known.get(request) ?? authenticate(request.headers.authorization);
    known.set(request, claims);
    return claims;
  };
}
