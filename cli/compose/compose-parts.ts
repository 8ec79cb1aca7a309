import { composeServices } from '@apollo/composition';
import { type DocumentNode, type GraphQLSchema, printSchema } from 'graphql';

/** One subgraph that goes into a composition. */
export interface Part {
  name: string;
  url: string;
  typeDefs: DocumentNode;
}

/** What the composition finds fault with, or points at. */
export interface CompositionMessage {
  /** The code that Apollo gives it, such as `INVALID_FIELD_SHARING`. */
  code: string;
  message: string;
}

/** A composed graph, or the reasons why there is none. */
export interface Composition {
  errors: CompositionMessage[];
  hints: CompositionMessage[];
  /** Null where there are errors. */
  graph: { supergraphSdl: string; api: GraphQLSchema; apiSdl: string } | null;
}

/** Composes subgraphs by the rules of Apollo Federation 2. */
export function composeParts(parts: Part[]): Composition {
  const { errors = [], hints = [], supergraphSdl, schema } = composeServices(parts);
  const api = schema?.toAPISchema().toGraphQLJSSchema();
  return {
    errors: errors.map(({ message, extensions }) => ({ code: String(extensions.code), message })),
    hints: hints.map(({ definition, message }) => ({ code: definition.code, message })),
    graph: supergraphSdl && api ? { supergraphSdl, api, apiSdl: printSchema(api) } : null,
  };
}
