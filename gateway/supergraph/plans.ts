import type { GatewayConfig } from '@apollo/gateway';
import { BoundedCache } from '../../platform/bounded-cache.ts';
import { signal } from '../../platform/telemetry/signals.ts';
import { planStores } from '../../platform/telemetry/watched.ts';

type PlanStore = NonNullable<NonNullable<GatewayConfig['queryPlannerConfig']>['cache']>;
type Plan = Parameters<PlanStore['set']>[1];

/** What all plans of a version may take, in characters of their JSON. */
const MAX_CHARACTERS = 20_000_000;
/** What one takes beside its JSON: the shortest plan takes 1 kB. */
const OWN_CHARACTERS = 1_000;

/** The plans of one version of the graph. */
export interface Plans {
  store: PlanStore;
  /** Ends that it is told how many there are. */
  forget(): void;
}

/** A store of plans that signals each lookup, and tells how many plans are remembered. */
export function openPlans(version: string): Plans {
  const plans = new BoundedCache<Plan>(
    MAX_CHARACTERS,
    (_, plan) => JSON.stringify(plan).length + OWN_CHARACTERS,
  );
  const store: PlanStore = {
    async get(key) {
      const plan = plans.get(key);
      signal('plan', { found: plan !== undefined });
      return plan;
    },
    set: async (key, plan) => plans.set(key, plan),
    delete: async (key) => plans.delete(key),
    clear: () => plans.clear(),
  };
  return { store, forget: planStores.add(version, () => plans.size) };
}
