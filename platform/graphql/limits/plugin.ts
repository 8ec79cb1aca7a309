import type { ApolloServerPlugin, BaseContext, GraphQLRequestContext } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { documentCache } from './document-cache.ts';
import { checkLimits } from './exceeded.ts';
import type { Limits } from './limits.ts';
import { isRefusal, type MeasuredDocument, readWithinLimits } from './read-document.ts';
import { measureVariables } from './variables.ts';

/** What is measured of an operation with its variables, of which nothing says yet that they are valid. */
export type MeasureOperation = (
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
) => Partial<Limits>;

/** Whose limits hold, and what else is measured. */
export interface LimitOptions<C> {
  limitsOf(context: C): Limits;
  measureOperation: MeasureOperation;
}

/**
 * Throws where there is no operation that the schema can run; a gateway would answer with a fault of
 * its own.
 */
function checkRunnable(
  operation: OperationDefinitionNode | undefined,
  name: string | undefined,
  schema: GraphQLSchema,
): void {
  const http = { status: 400 };
  if (!operation) {
    const message = name
      ? `Unknown operation named "${name}".`
      : 'Must provide operation name if query contains multiple operations.';
    const code = 'OPERATION_RESOLUTION_FAILURE';
    throw new GraphQLError(message, { extensions: { code, http } });
  }
  if (schema.getRootType(operation.operation)) return;
  const code = 'GRAPHQL_VALIDATION_FAILED';
  const message = `The schema has no ${operation.operation}.`;
  throw new GraphQLError(message, { extensions: { code, http } });
}

/** Stands for a document that is refused, so that nothing reads that one any further. */
const REFUSED = parse('{ __typename }');

/**
 * Refuses a request that exceeds its caller's limits, before it is validated. A plugin can answer
 * with an error only after validation, so a refused document is replaced by an empty one until
 * then. Valid documents are remembered with their figures, in place of the server's own store.
 */
export function limitsPlugin<C extends BaseContext>({
  limitsOf,
  measureOperation,
}: LimitOptions<C>): ApolloServerPlugin<C> {
  const documents = documentCache<MeasuredDocument>();

  function measure(query: string, limits: Limits): MeasuredDocument {
    const known = documents.get(query);
    if (!known) return readWithinLimits(query, limits);
    checkLimits(known.figures, limits);
    return known;
  }

  async function requestDidStart({ contextValue, request }: GraphQLRequestContext<C>) {
    const limits = limitsOf(contextValue);
    let refusal: GraphQLError | null = null;
    let measured: MeasuredDocument | null = null;
    return {
      async didResolveSource(context: { source: string; document?: DocumentNode }) {
        try {
          checkLimits(measureVariables(request.variables), limits);
          measured = measure(context.source, limits);
          const { document } = measured;
          const operation = getOperationAST(document, request.operationName);
          const variables = request.variables ?? {};
          if (operation) checkLimits(measureOperation(operation, document, variables), limits);
          if (documents.get(context.source)) context.document = document;
        } catch (error) {
          // A syntax error is told by the server, which parses the document again.
          if (!isRefusal(error)) return;
          refusal = error;
          context.document = REFUSED;
        }
      },
      async validationDidStart(context: { source: string; document: DocumentNode }) {
        return async (errors?: readonly Error[]) => {
          if (errors || !measured) return;
          documents.set(context.source, { ...measured, document: context.document });
        };
      },
      async didResolveOperation(context: {
        operation?: OperationDefinitionNode;
        schema: GraphQLSchema;
      }) {
        if (refusal) throw refusal;
        checkRunnable(context.operation, request.operationName, context.schema);
      },
    };
  }

  return { requestDidStart } as ApolloServerPlugin<C>;
}
