import type { ApolloServerPlugin } from '@apollo/server';
import { limitsPlugin } from '../../platform/graphql/limits/plugin.ts';
import { type LimitSettings, limitsOf } from '../../platform/graphql/limits/settings.ts';
import type { GatewayContext } from '../data-source.ts';
import { createCostEstimate } from './cost.ts';
import { readWeights } from './weights.ts';

/** The limits of the gateway's requests, with the cost that a supergraph gives its fields. */
export function gatewayLimits(
  supergraphSdl: string,
  settings: LimitSettings,
): ApolloServerPlugin<GatewayContext> {
  const costOf = createCostEstimate(readWeights(supergraphSdl));
  return limitsPlugin({
    limitsOf: ({ caller }) => limitsOf(caller.claims, settings),
    measureOperation: (...operation) => ({ cost: costOf(...operation) }),
  });
}
