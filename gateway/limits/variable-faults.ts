import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, getVariableValues } from 'graphql';
import type { GatewayContext } from '../data-source.ts';

/** More faults than anyone reads. */
const MAX_FAULTS = 20;

/**
 * Refuses variables with very many faults by the first of them. The gateway's library would write
 * out each, with proposals of what may be meant, before it refuses them.
 */
export const boundVariableFaults: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, operation, request }) {
        const definitions = operation?.variableDefinitions ?? [];
        const options = { maxErrors: MAX_FAULTS };
        const { errors } = getVariableValues(schema, definitions, request.variables ?? {}, options);
        const [first] = errors ?? [];
        if (!first || errors!.length <= MAX_FAULTS) return;
        const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
        throw new GraphQLError(first.message, { extensions });
      },
    };
  },
};
