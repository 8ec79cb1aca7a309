/** Gives the next of a pool, none twice. */
export type Draw<T> = () => T;

/** A pool in an order that follows from the seed alone, without what may not be taken. */
export function drawFrom<T>(
  pool: readonly T[],
  seed: string,
  mayTake: (item: T) => boolean = () => true,
): Draw<T> {
  const left = shuffled(pool, seed).filter(mayTake);
  return () => {
    const next = left.shift();
    if (next === undefined) throw new Error(`expected more than ${pool.length} names for ${seed}`);
    return next;
  };
}

/** Fisher and Yates's shuffle over a generator of 32 bits. */
function shuffled<T>(pool: readonly T[], seed: string): T[] {
  const items = [...pool];
  let state = hashOf(seed);
  for (let i = items.length - 1; i > 0; i--) {
    state = nextState(state);
    const j = state % (i + 1);
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
  return items;
}

/** FNV-1a, never 0. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0 || 1;
}

/** Marsaglia's xorshift (Journal of Statistical Software 2003). */
function nextState(state: number): number {
  let x = state;
  x ^= x << 13;
  x ^= x >>> 17;
  x ^= x << 5;
  return x >>> 0;
}
