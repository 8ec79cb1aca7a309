import { expect, test } from '@jest/globals';
import { openPlans } from '../../../gateway/supergraph/plans.ts';
import { onSignal } from '../../../platform/telemetry/signals.ts';
import { planStores } from '../../../platform/telemetry/watched.ts';

const PLAN = { kind: 'QueryPlan' } as const;

test('of plans, however short they are, a bounded number is remembered', async () => {
  const { store, forget } = openPlans('v1');
  for (let n = 0; n < 30_000; n++) await store.set(String(n), PLAN);
  const [[version, size] = ['', 0]] = planStores.states();
  expect(version).toBe('v1');
  expect(size).toBeGreaterThan(1_000);
  expect(size).toBeLessThan(20_000);
  expect([await store.get('0'), await store.get('29999')]).toEqual([undefined, PLAN]);
  forget();
  expect(planStores.states()).toEqual([]);
});

test('each lookup of a plan is signalled', async () => {
  const { store, forget } = openPlans('v1');
  const found: boolean[] = [];
  const stop = onSignal('plan', (signal) => found.push(signal.found));
  await store.get('a');
  await store.set('a', PLAN);
  await store.get('a');
  await store.delete('a');
  await store.get('a');
  stop();
  forget();
  expect(found).toEqual([false, true, false]);
});
