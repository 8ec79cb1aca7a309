import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Caller } from '../platform/graphql/caller.ts';
import type { GraphQLService } from '../platform/graphql/subgraph-service.ts';

/** What the gateway knows of a request while it answers it. */
export interface GatewayContext {
  caller: Caller;
}

type Options = GraphQLDataSourceProcessOptions<Record<string, unknown>>;
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** Puts the gateway's fetches to a service, in this process or across the network. */
export class ServiceDataSource implements GraphQLDataSource {
  constructor(private readonly service: GraphQLService) {}

  async process({ request, context }: Options): Promise<Response> {
    const { query = '', variables, operationName } = request;
    const { caller } = context as unknown as GatewayContext;
    const answer = await this.service.execute({ query, variables, operationName }, caller);
    return answer as Response;
  }
}
