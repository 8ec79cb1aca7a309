import { Pool } from 'undici';
import { NewsgraphError } from '../errors.ts';
import type { GraphQLAnswer, GraphQLService } from '../graphql/subgraph-service.ts';
import type { Logger } from '../log.ts';
import { trustHeaders } from '../security/trust.ts';

const TIMEOUT_MS = 15_000;
const CONNECTIONS = 32;

/** A subgraph across the network. */
export interface RemoteSubgraph extends GraphQLService {
  /** Resolves where the subgraph says that it is ready; throws where it does not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A client of the subgraph `name` at `url`, over kept-alive connections. */
export function connectSubgraph(
  name: string,
  url: string,
  secret: string,
  log: Logger,
): RemoteSubgraph {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: TIMEOUT_MS,
    bodyTimeout: TIMEOUT_MS,
    connect: { timeout: TIMEOUT_MS },
  });

  function unavailable(cause: unknown): NewsgraphError {
    log.warn({ err: cause, subgraph: name }, 'subgraph does not answer');
    const message = `The subgraph ${name} does not answer at the moment.`;
    return new NewsgraphError('SUBGRAPH_UNAVAILABLE', message, { service: name });
  }

  return {
    async execute(request, caller) {
      try {
        const response = await pool.request({
          method: 'POST',
          path: pathname,
          headers: { 'content-type': 'application/json', ...trustHeaders(caller, secret) },
          body: JSON.stringify(request),
        });
        const answer = (await response.body.json()) as GraphQLAnswer;
        if (response.statusCode !== 200) throw new Error(`status ${response.statusCode}`);
        return answer;
      } catch (error) {
        throw unavailable(error);
      }
    },
    async ready() {
      const response = await pool.request({ method: 'GET', path: '/readyz' });
      await response.body.dump();
      if (response.statusCode !== 200) throw unavailable(new Error(`${response.statusCode}`));
    },
    close: () => pool.destroy(),
  };
}
