/** The connections of a pool at one moment. */
export interface PoolState {
  open: number;
  idle: number;
  /** Callers that wait for a connection, or on SQLite for their turn to write. */
  waiting: number;
}

/** Things whose state is asked for when somebody wants to know it. */
export class Watched<State> {
  private readonly readers = new Set<{ name: string; read: () => State }>();

  /** Watches one more; the result ends it. */
  add(name: string, read: () => State): () => void {
    const entry = { name, read };
    this.readers.add(entry);
    return () => void this.readers.delete(entry);
  }

  /** The name and the state of each. */
  states(): [string, State][] {
    return [...this.readers].map(({ name, read }) => [name, read()]);
  }
}

/** The database pools of this process, by the service that holds the tables. */
export const pools = new Watched<PoolState>();

/** How many plans each version of the gateway's graph remembers. */
export const planStores = new Watched<number>();
