import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { codeOf } from './code-of.ts';
import { type Outcome, signal } from './signals.ts';
import { type Attributes, openSpan } from './tracing.ts';

type Request = GraphQLRequestContext<Record<string, unknown>>;

function resultOf({ response }: Request): FormattedExecutionResult {
  const { body } = response;
  return body?.kind === 'single' ? body.singleResult : {};
}

function outcomeOf({ data, errors }: FormattedExecutionResult): Outcome {
  if (!errors?.length) return 'ok';
  return data ? 'partial' : 'error';
}

/** Opens a span for a phase of a request; called with its errors it ends. */
function phase(name: string, attributes: Attributes = {}) {
  const span = openSpan(`graphql.${name}`, 'internal', attributes);
  return async (errors?: unknown) => span.end(Boolean(errors));
}

/** Signals each GraphQL request with its operation and errors, and traces its phases. */
export function operationsPlugin(): ApolloServerPlugin<Record<string, unknown>> {
  const refused = async ({ error }: { error: Error }) =>
    signal('error', { code: codeOf(error as never) });
  return {
    invalidRequestWasReceived: refused,
    contextCreationDidFail: refused,
    async requestDidStart() {
      const start = performance.now();
      return {
        parsingDidStart: async () => phase('parse'),
        validationDidStart: async () => phase('validate'),
        async executionDidStart({ operationName, operation }) {
          const attributes = {
            'graphql.operation.type': operation.operation,
            ...(operationName && { 'graphql.operation.name': operationName }),
          };
          return { executionDidEnd: phase('execute', attributes) };
        },
        async willSendResponse(request) {
          const result = resultOf(request as Request);
          for (const error of result.errors ?? []) signal('error', { code: codeOf(error) });
          signal('operation', {
            name: request.operationName ?? null,
            type: request.operation?.operation ?? 'none',
            outcome: outcomeOf(result),
            ms: performance.now() - start,
          });
        },
      };
    },
  };
}
