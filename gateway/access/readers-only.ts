import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { allows } from '../../platform/graphql/caller.ts';
import type { GatewayContext } from '../data-source.ts';

/** Refuses queries of callers without the scope `read`; a mutation names the scope that it needs. */
export const readersOnly: ApolloServerPlugin<GatewayContext> = {
  async requestDidStart({ contextValue: { caller } }) {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === 'mutation') return;
        if (caller.claims && allows(caller.claims, ['read'])) return;
        throw new GraphQLError('This needs the scope read.', {
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        });
      },
    };
  },
};
