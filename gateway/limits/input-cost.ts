import type { InputWeight, Weights } from './weights.ts';

/**
 * What arguments cost: an input object counts 1 and what its fields cost, a list as often as it has
 * items, anything else nothing unless `@cost` says so. The value of a variable is counted once,
 * however often it is used.
 */
export class InputCosts {
  private readonly known = new WeakMap<InputWeight, WeakMap<object, number>>();

  constructor(private readonly weights: Weights) {}

  /** What the arguments `given` cost, or the fields of an input object. */
  of(inputs: ReadonlyMap<string, InputWeight>, given: object): number {
    let cost = 0;
    for (const [name, value] of Object.entries(given)) {
      const input = inputs.get(name);
      if (input) cost += this.ofValue(input, value);
    }
    return cost;
  }

  private ofValue(input: InputWeight, value: unknown): number {
    if (value === undefined || value === null) return 0;
    if (typeof value !== 'object') return this.unit(input);
    const known = this.known.get(input) ?? new WeakMap<object, number>();
    this.known.set(input, known);
    const cost = known.get(value) ?? this.ofObject(input, value);
    known.set(value, cost);
    return cost;
  }

  private ofObject(input: InputWeight, value: object): number {
    if (Array.isArray(value)) {
      return value.reduce<number>((sum, item) => sum + this.ofValue(input, item), 0);
    }
    const fields = this.weights.types.get(input.type)?.inputFields;
    return this.unit(input) + (fields ? this.of(fields, value) : 0);
  }

  /** What one value costs by itself. */
  private unit(input: InputWeight): number {
    return input.weight ?? this.weights.types.get(input.type)?.weight ?? 0;
  }
}
