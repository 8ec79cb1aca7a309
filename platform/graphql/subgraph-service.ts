import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  validate,
} from 'graphql';
import type { Logger } from '../log.ts';
import { inRequest } from '../request-scope.ts';
import type { Caller } from './caller.ts';
import { createContext } from './context.ts';
import { documentCache } from './limits/document-cache.ts';
import { LimitExceeded } from './limits/exceeded.ts';
import { readWithinLimits } from './limits/read-document.ts';
import { countRepresentations } from './limits/representations.ts';
import { SUBGRAPH_LIMITS } from './limits/subgraph-limits.ts';
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
  /**
   * Answers a request. Across the network nothing is waited for beyond `deadline`, a time of
   * `performance.now()`.
   */
  execute(request: GraphQLRequest, caller: Caller, deadline?: number): Promise<GraphQLAnswer>;
}

/** A subgraph with all that it needs, ready to answer. */
export interface SubgraphService extends GraphQLService, SubgraphSchema {
  name: string;
  log: Logger;
  /** Answers once the service can work. Throws where it cannot. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** A document that can be executed, or what is wrong with it. */
type ReadDocument = { document: DocumentNode } | { errors: GraphQLFormattedError[] };

/** A fault of the request itself: its words speak of nothing else. */
function requestFault(error: GraphQLError, fallback: string): GraphQLFormattedError {
  const { message, locations, extensions } = error.toJSON();
  const { http: _, ...known } = extensions ?? {};
  return { message, locations, extensions: known.code ? known : { code: fallback } };
}

function readDocument(query: string, schema: GraphQLSchema): ReadDocument {
  let document: DocumentNode;
  try {
    document = readWithinLimits(query, SUBGRAPH_LIMITS).document;
  } catch (error) {
    return { errors: [requestFault(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')] };
  }
  const faults = validate(schema, document);
  if (faults.length === 0) return { document };
  return { errors: faults.map((fault) => requestFault(fault, 'GRAPHQL_VALIDATION_FAILED')) };
}

/** The refusal of a request for too many entities at once; null for any other. */
function tooMany(
  document: DocumentNode,
  variables: Record<string, unknown> = {},
  operationName?: string,
): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  const found = operation ? countRepresentations(operation, document, variables) : 0;
  const limit = SUBGRAPH_LIMITS.representations;
  return found > limit ? new LimitExceeded('representations', limit, found) : null;
}

/** Makes a service of a schema; requests run in this process. */
export function createService(
  name: string,
  subgraph: SubgraphSchema,
  log: Logger,
  resources: { ready(): Promise<void>; close(): Promise<void> },
): SubgraphService {
  const documents = documentCache<ReadDocument>();

  function documentOf(query: string): ReadDocument {
    const known = documents.get(query);
    if (known) return known;
    const document = readDocument(query, subgraph.schema);
    documents.set(query, document);
    return document;
  }

  async function answer(
    { query, variables, operationName }: GraphQLRequest,
    caller: Caller,
  ): Promise<GraphQLAnswer> {
    const read = documentOf(query);
    if ('errors' in read) return read;
    const fault = tooMany(read.document, variables, operationName);
    if (fault) return { errors: [requestFault(fault, 'BAD_REQUEST')] };
    const { data, errors } = await execute({
      schema: subgraph.schema,
      document: read.document,
      variableValues: variables,
      operationName,
      contextValue: createContext(caller),
    });
    if (!errors) return { data: data ?? null };
    // Nothing was executed: the variables or the name of the operation are wrong.
    if (data === undefined) {
      return { errors: errors.map((error) => requestFault(error, 'BAD_USER_INPUT')) };
    }
    return { data, errors: errors.map((error) => maskError(error.toJSON(), error, log)) };
  }

  return {
    ...subgraph,
    ...resources,
    name,
    log,
    execute: (request, caller) => inRequest(caller.requestId, () => answer(request, caller)),
  };
}
