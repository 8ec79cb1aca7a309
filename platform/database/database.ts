import type { EntityManager } from 'typeorm';

/** A service's own tables: one place to read from, one way to write. */
export interface Database {
  readonly engine: 'sqlite' | 'mysql';
  /** Sees committed rows only. */
  readonly read: EntityManager;
  /**
   * Runs `work` in one transaction and gives its result; on a deadlock, a lock time-out or a
   * duplicate key of a concurrent writer it is rolled back and run again, so it must have no
   * effect but on the database.
   */
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Answers once the database does. Throws where it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** What a service says of its tables. */
export interface DatabaseSchema {
  // biome-ignore lint/complexity/noBannedTypes: TypeORM names entities and migrations by class.
  entities: Function[];
  // biome-ignore lint/complexity/noBannedTypes: see above.
  migrations: Function[];
}

/** Called with each SQL statement that is sent; tests count them. */
export type StatementListener = (sql: string) => void;
