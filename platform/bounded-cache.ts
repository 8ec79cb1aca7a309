/**
 * Values by key, of a bounded weight all together. The one that was not asked for longest goes
 * first; one that is heavier than all may be is not kept.
 */
export class BoundedCache<V> {
  private readonly entries = new Map<string, { value: V; weight: number }>();
  private weight = 0;

  /** `weigh` gives what an entry takes, in the unit of `maxWeight`. */
  constructor(
    private readonly maxWeight: number,
    private readonly weigh: (key: string, value: V) => number,
  ) {}

  /** How many values there are. */
  get size(): number {
    return this.entries.size;
  }

  /** The value of a key; undefined where there is none. */
  get(key: string): V | undefined {
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    this.entries.delete(key);
    this.entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value in place of the one before, and lets go of others where there is no room. */
  set(key: string, value: V): void {
    this.delete(key);
    const weight = this.weigh(key, value);
    if (weight > this.maxWeight) return;
    this.entries.set(key, { value, weight });
    this.weight += weight;
    for (const oldest of this.entries.keys()) {
      if (this.weight <= this.maxWeight) break;
      this.delete(oldest);
    }
  }

  /** Lets go of a value; true where there was one. */
  delete(key: string): boolean {
    this.weight -= this.entries.get(key)?.weight ?? 0;
    return this.entries.delete(key);
  }

  /** Lets go of all. */
  clear(): void {
    this.entries.clear();
    this.weight = 0;
  }
}
