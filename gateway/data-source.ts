import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Caller } from '../platform/graphql/caller.ts';
import type { GraphQLAnswer, GraphQLService } from '../platform/graphql/subgraph-service.ts';

/** What the gateway knows of a request while it answers it. */
export interface GatewayContext {
  caller: Caller;
}

type Options = GraphQLDataSourceProcessOptions<Record<string, unknown>>;

/** Puts the gateway's fetches to a service, in this process or across the network. */
export class ServiceDataSource implements GraphQLDataSource {
  constructor(private readonly service: GraphQLService) {}

  async process({ request, context }: Options) {
    const { caller } = context as unknown as GatewayContext;
    const { query = '', variables, operationName } = request;
    const asked = { query, variables, operationName };
    const answer: GraphQLAnswer = await this.service.execute(asked, caller);
    // The gateway takes answers apart in place, and plain copies are what it expects.
    return { ...answer, http: undefined } as never;
  }
}
