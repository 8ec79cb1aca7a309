import type { GraphQLService } from '../graphql/subgraph-service.ts';
import { countFetch } from '../request-scope.ts';
import { signal } from './signals.ts';

function reasonOf(error: unknown): string {
  const { extensions } = error as { extensions?: { reason?: unknown } };
  return typeof extensions?.reason === 'string' ? extensions.reason : 'failure';
}

/** Signals each request to the subgraph `name`, however it is reached. */
export function observeService(service: GraphQLService, name: string): GraphQLService {
  return {
    async execute(request, caller, deadline) {
      const start = performance.now();
      let outcome = 'ok';
      try {
        const answer = await service.execute(request, caller, deadline);
        if (answer.errors?.length) outcome = 'errors';
        return answer;
      } catch (error) {
        outcome = reasonOf(error);
        throw error;
      } finally {
        const ms = performance.now() - start;
        countFetch();
        signal('fetch', { subgraph: name, outcome, ms });
      }
    },
  };
}
