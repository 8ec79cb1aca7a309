import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Caller } from '../platform/graphql/caller.ts';
import type { GraphQLService } from '../platform/graphql/subgraph-service.ts';
import type { TimeLimits } from '../platform/http/subgraph/limits.ts';

/** What the gateway knows of a request while it answers it. */
export interface GatewayContext {
  caller: Caller;
  /** When it came, a time of `performance.now()`. */
  receivedAt: number;
}

type Options = GraphQLDataSourceProcessOptions<Record<string, unknown>>;
type Response = Awaited<ReturnType<GraphQLDataSource['process']>>;

/** True for a fetch on behalf of a mutation, be it the mutation itself or what is read after it. */
function isForMutation(options: Options): boolean {
  if (!('incomingRequestContext' in options)) return false;
  return options.incomingRequestContext.operation?.operation === 'mutation';
}

/**
 * Puts the gateway's fetches to a service, in this process or across the network. All fetches of
 * one request share its time: a later one gets what the earlier ones have left.
 */
export class ServiceDataSource implements GraphQLDataSource {
  constructor(
    private readonly service: GraphQLService,
    private readonly limits: TimeLimits,
  ) {}

  async process(options: Options): Promise<Response> {
    const { query = '', variables, operationName } = options.request;
    const { caller, receivedAt } = options.context as unknown as GatewayContext;
    const { timeoutMs, writeTimeoutMs } = this.limits;
    const deadline = receivedAt + (isForMutation(options) ? writeTimeoutMs : timeoutMs);
    const request = { query, variables, operationName };
    return (await this.service.execute(request, caller, deadline)) as Response;
  }
}
