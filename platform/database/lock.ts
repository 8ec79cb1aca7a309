import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * Makes a read within a transaction hold its rows against other writers until the end. On SQLite,
 * where one transaction writes at a time, there is nothing to hold.
 */
export function forUpdate<E extends ObjectLiteral>(
  manager: EntityManager,
  query: SelectQueryBuilder<E>,
): SelectQueryBuilder<E> {
  return manager.connection.options.type === 'mysql' ? query.setLock('pessimistic_write') : query;
}
