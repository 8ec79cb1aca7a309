import { createHash } from 'node:crypto';
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { disableApolloTelemetry } from '../../platform/env.ts';
import { type GraphQLServer, startGraphQL } from '../../platform/http/graphql-endpoint.ts';
import type { TimeLimits } from '../../platform/http/subgraph/limits.ts';
import type { Logger } from '../../platform/log.ts';
import { observeService } from '../../platform/telemetry/observe-service.ts';
import { type GatewayContext, ServiceDataSource } from '../data-source.ts';
import { openPlans } from './plans.ts';
import type { Lease, Services } from './services.ts';

/** What all versions of the graph have in common. */
export interface VersionOptions {
  introspection: boolean;
  /** Where documents are found by their hash. */
  persistedQueries: ApolloServerOptions<object>['persistedQueries'];
  context(request: FastifyRequest): Promise<GatewayContext>;
  /** How long all fetches of a request may take together. */
  timeLimits: TimeLimits;
  /** What else takes part in the requests of the graph of one supergraph. */
  plugins?(supergraphSdl: string): ApolloServerPlugin<GatewayContext>[];
  log: Logger;
}

/** The short name of a supergraph in logs. */
export function versionId(sdl: string): string {
  return createHash('sha256').update(sdl).digest('hex').slice(0, 12);
}

/**
 * The graph of one supergraph. A request is read, checked and executed by one version, whatever
 * becomes the current one meanwhile.
 */
export class GraphVersion {
  private underWay = 0;
  private whenIdle: (() => void) | null = null;

  private constructor(
    readonly id: string,
    private readonly server: GraphQLServer,
    private readonly leases: ReadonlyMap<string, Lease>,
    private readonly forgetPlans: () => void,
  ) {}

  /** Builds the graph of a supergraph. Throws, and holds nothing, where the supergraph is invalid. */
  static async start(
    supergraphSdl: string,
    services: Services,
    { introspection, persistedQueries, context, timeLimits, plugins, log }: VersionOptions,
  ): Promise<GraphVersion> {
    disableApolloTelemetry();
    const leases = new Map<string, Lease>();
    const id = versionId(supergraphSdl);
    const plans = openPlans(id);
    const gateway = new ApolloGateway({
      supergraphSdl,
      queryPlannerConfig: { cache: plans.store },
      logger: log,
      buildService: ({ name, url = '' }) => {
        const lease = leases.get(name) ?? services.lease({ name, url });
        leases.set(name, lease);
        return new ServiceDataSource(observeService(lease.service, name), timeLimits);
      },
    });
    try {
      const server = await startGraphQL({
        server: { gateway, introspection, persistedQueries },
        context,
        plugins: plugins?.(supergraphSdl) ?? [],
        log,
      });
      return new GraphVersion(id, server, leases, plans.forget);
    } catch (error) {
      plans.forget();
      await releaseAll(leases);
      throw error;
    }
  }

  /** The names of its subgraphs. */
  get subgraphs(): string[] {
    return [...this.leases.keys()];
  }

  /** Answers one request. */
  async handle(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    this.underWay++;
    try {
      return await this.server.handle(request, reply);
    } finally {
      this.underWay--;
      if (this.underWay === 0) this.whenIdle?.();
    }
  }

  /** Resolves where every subgraph says that it is ready; throws where one does not. */
  async ready(): Promise<void> {
    await Promise.all([...this.leases.values()].map(({ service }) => service.ready()));
  }

  /** Ends the version once its last request is answered; none may come afterwards. */
  async retire(): Promise<void> {
    if (this.underWay > 0) {
      await new Promise<void>((resolve) => {
        this.whenIdle = resolve;
      });
    }
    this.forgetPlans();
    await this.server.stop();
    await releaseAll(this.leases);
  }
}

async function releaseAll(leases: ReadonlyMap<string, Lease>): Promise<void> {
  await Promise.all([...leases.values()].map((lease) => lease.release()));
}
