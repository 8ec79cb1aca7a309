import type { DataSource } from 'typeorm';
import type { PoolState } from '../telemetry/watched.ts';

/** The lists of a mysql2 pool; it has no other way to tell how it stands. */
interface PoolLists {
  _allConnections: { length: number };
  _freeConnections: { length: number };
  _connectionQueue: { length: number };
}

/** The connections of a source on MySQL as they are now. */
export function mysqlPoolState(source: DataSource): PoolState {
  const { pool } = source.driver as unknown as { pool?: PoolLists };
  return {
    open: pool?._allConnections.length ?? 0,
    idle: pool?._freeConnections.length ?? 0,
    waiting: pool?._connectionQueue.length ?? 0,
  };
}
