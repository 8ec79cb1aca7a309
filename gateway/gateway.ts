import { ApolloGateway } from '@apollo/gateway';
import { disableApolloTelemetry } from '../platform/env.ts';
import type { GraphQLService } from '../platform/graphql/subgraph-service.ts';
import type { Logger } from '../platform/log.ts';
import { ServiceDataSource } from './data-source.ts';

/** The Apollo gateway over a supergraph; each subgraph is asked through its service. */
export function createGateway(
  supergraphSdl: string,
  services: ReadonlyMap<string, GraphQLService>,
  log: Logger,
): ApolloGateway {
  disableApolloTelemetry();
  return new ApolloGateway({
    supergraphSdl,
    logger: log,
    buildService: ({ name }) => {
      const service = services.get(name);
      if (!service) throw new Error(`the supergraph names '${name}', which no service answers for`);
      return new ServiceDataSource(service);
    },
  });
}
