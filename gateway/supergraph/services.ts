import type { GraphQLService } from '../../platform/graphql/subgraph-service.ts';

/** A subgraph as a supergraph names it. */
export interface NamedSubgraph {
  name: string;
  /** Where it answers, as the supergraph has it; empty where the supergraph does not say. */
  url: string;
}

/** A subgraph as the gateway uses it. */
export interface GatewayService extends GraphQLService {
  /** Resolves where the subgraph says that it is ready; throws where it does not. */
  ready(): Promise<void>;
  /** Lets go of the connections to it. */
  close(): Promise<void>;
}

/** Gives the service for a subgraph. Throws where it cannot be reached by what is said of it. */
export type Connect = (subgraph: NamedSubgraph) => GatewayService;

/** A service for as long as it is held. */
export interface Lease {
  service: GatewayService;
  /** Closes the service where nobody else holds it. */
  release(): Promise<void>;
}

/**
 * The services of all versions of the graph. A subgraph that two versions name at one address is
 * one service, so its connections and what is known of its health outlast a change of the graph.
 */
export class Services {
  private readonly held = new Map<string, { service: GatewayService; holders: number }>();

  constructor(private readonly connect: Connect) {}

  /** Holds the service of a subgraph; connects where nobody holds it yet. */
  lease(subgraph: NamedSubgraph): Lease {
    const key = JSON.stringify([subgraph.name, subgraph.url]);
    const entry = this.held.get(key) ?? { service: this.connect(subgraph), holders: 0 };
    this.held.set(key, entry);
    entry.holders++;
    return {
      service: entry.service,
      release: async () => {
        entry.holders--;
        if (entry.holders > 0) return;
        this.held.delete(key);
        await entry.service.close();
      },
    };
  }
}
