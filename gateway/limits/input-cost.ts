import type { InputWeight, Weights } from './weights.ts';

/**
 * What arguments cost: an input object counts 1 and what its fields cost, a list as often as it has
 * items, anything else nothing unless `@cost` says so.
 */
export function costOfInputs(
  inputs: ReadonlyMap<string, InputWeight>,
  given: unknown,
  weights: Weights,
): number {
  if (typeof given !== 'object' || given === null) return 0;
  let cost = 0;
  for (const [name, value] of Object.entries(given)) {
    const input = inputs.get(name);
    if (!input || value === undefined || value === null) continue;
    const type = weights.types.get(input.type);
    for (const item of Array.isArray(value) ? value.flat(Number.POSITIVE_INFINITY) : [value]) {
      cost += input.weight ?? (type?.kind === 'composite' ? 0 : (type?.weight ?? 0));
      if (type?.kind === 'input') cost += costOfInputs(type.inputFields, item, weights);
    }
  }
  return cost;
}
