import DataLoader from 'dataloader';

/** Fetches the values of many keys at once; a key that has none is left out of the map. */
export type Batch<V, A = undefined> = (keys: string[], args: A) => Promise<Map<string, V>>;

/**
 * The loaders of one request: every key that is asked for in one turn of the event loop goes into
 * one batch, and none is fetched twice. A batch function is named by its identity, so stores hold
 * theirs as fixed properties.
 */
export class Loaders {
  // biome-ignore lint/suspicious/noExplicitAny: one map holds the loaders of every batch function.
  private readonly loaders = new Map<unknown, Map<string, DataLoader<string, any>>>();

  /** The value of `key`, or null where the batch has none. */
  async load<V, A = undefined>(batch: Batch<V, A>, key: string, args?: A): Promise<V | null> {
    return (await this.loaderOf(batch, args as A).load(key)) ?? null;
  }

  /** The list that belongs to `key`; empty where the batch has none. */
  async list<V, A = undefined>(batch: Batch<V[], A>, key: string, args?: A): Promise<V[]> {
    return (await this.loaderOf(batch, args as A).load(key)) ?? [];
  }

  /** What the ids that belong to `key` lead to, in their order; one batch for the ids, one for the rest. */
  async linked<V, A = undefined>(
    ids: Batch<string[], A>,
    values: Batch<V>,
    key: string,
    args?: A,
  ): Promise<V[]> {
    const found = await this.list(ids, key, args);
    const loaded = await Promise.all(found.map((id) => this.load(values, id)));
    return loaded.filter((value): value is Awaited<V> & V => value !== null);
  }

  private loaderOf<V, A>(batch: Batch<V, A>, args: A): DataLoader<string, V | undefined> {
    const byArgs = this.loaders.get(batch) ?? new Map();
    this.loaders.set(batch, byArgs);
    const name = JSON.stringify(args) ?? '';
    const known = byArgs.get(name);
    if (known) return known;
    const loader = new DataLoader<string, V | undefined>(async (keys) => {
      const values = await batch([...keys], args);
      return keys.map((key) => values.get(key));
    });
    byArgs.set(name, loader);
    return loader;
  }
}
