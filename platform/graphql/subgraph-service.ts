import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  parse,
  validate,
} from 'graphql';
import type { Logger } from '../log.ts';
import type { Caller } from './caller.ts';
import { createContext } from './context.ts';
import { maskError } from './mask.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

/** One GraphQL request, as it goes over the wire. */
export interface GraphQLRequest {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
}

/** One GraphQL answer, with errors as clients may see them. */
export interface GraphQLAnswer {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

/** Anything that answers GraphQL requests: a subgraph in this process or one across the network. */
export interface GraphQLService {
  execute(request: GraphQLRequest, caller: Caller): Promise<GraphQLAnswer>;
}

/** A subgraph with all that it needs, ready to answer. */
export interface SubgraphService extends GraphQLService, SubgraphSchema {
  name: string;
  log: Logger;
  /** Answers once the service can work. Throws where it cannot. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

const REMEMBERED_DOCUMENTS = 500;

/** Makes a service of a schema; requests run in this process. */
export function createService(
  name: string,
  subgraph: SubgraphSchema,
  log: Logger,
  resources: { ready(): Promise<void>; close(): Promise<void> },
): SubgraphService {
  const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();

  function documentOf(query: string): DocumentNode | readonly GraphQLError[] {
    const known = documents.get(query);
    if (known) return known;
    let document: DocumentNode | readonly GraphQLError[];
    try {
      document = parse(query, { maxTokens: 20_000 });
      const faults = validate(subgraph.schema, document);
      if (faults.length > 0) document = faults;
    } catch (error) {
      document = [error as GraphQLError];
    }
    const oldest = documents.keys().next();
    if (documents.size >= REMEMBERED_DOCUMENTS && !oldest.done) documents.delete(oldest.value);
    documents.set(query, document);
    return document;
  }

  return {
    ...subgraph,
    ...resources,
    name,
    log,
    async execute({ query, variables, operationName }, caller) {
      const document = documentOf(query);
      const result: ExecutionResult = Array.isArray(document)
        ? { errors: document }
        : await execute({
            schema: subgraph.schema,
            document: document as DocumentNode,
            variableValues: variables,
            operationName,
            contextValue: createContext(caller),
          });
      if (!result.errors) return { data: result.data ?? null };
      const errors = result.errors.map((error) => maskError(error.toJSON(), error, log));
      return result.data === undefined ? { errors } : { data: result.data, errors };
    },
  };
}
