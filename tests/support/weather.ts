import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import type { GatewayService } from '../../gateway/supergraph/services.ts';
import type { GraphQLAnswer, GraphQLRequest } from '../../platform/graphql/subgraph-service.ts';

/** Subgraphs by name, as the language of Federation 2 has them. */
export type Schemas = Record<string, string>;

/** Two subgraphs that share nothing: one dies, the other's fields must not notice. */
export const SKY_AND_SEA: Schemas = {
  sky: 'type Query { sky: String wind: String }',
  sea: 'type Query { sea: String tide: String }',
};

/** The supergraph of schemas; each subgraph has the address that `url` gives it. */
export function supergraphOf(
  schemas: Schemas,
  url = (name: string) => `http://${name}.internal/graphql`,
): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(schemas).map(([name, sdl]) => ({ name, url: url(name), typeDefs: parse(sdl) })),
  );
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

/** A service that answers as told and counts how often it was closed. */
export function stubService(
  answer: (request: GraphQLRequest) => Promise<GraphQLAnswer>,
): GatewayService & { closed: number } {
  return {
    closed: 0,
    execute: (request) => answer(request),
    async ready() {},
    async close() {
      this.closed++;
    },
  };
}
