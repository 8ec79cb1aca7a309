import type { ApolloGateway } from '@apollo/gateway';
import { signal } from '../../platform/telemetry/signals.ts';
import { planStores } from '../../platform/telemetry/watched.ts';

/** The part of the gateway's store of plans that is watched; the gateway keeps it to itself. */
interface PlanStore {
  get(key: string): Promise<unknown>;
  keys(): Iterable<string>;
}

/** Signals each lookup of a plan, and tells how many are remembered; the result ends the latter. */
export function watchPlans(gateway: ApolloGateway, version: string): () => void {
  const { queryPlanStore: store } = gateway as unknown as { queryPlanStore: PlanStore };
  const get = store.get.bind(store);
  store.get = async (key) => {
    const plan = await get(key);
    signal('plan', { found: plan !== undefined });
    return plan;
  };
  return planStores.add(version, () => [...store.keys()].length);
}
