import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { forUpdate } from '../../../platform/database/lock.ts';

/** Rows by id; until the transaction ends no other one writes them. Locks in the order of the ids. */
export function lockRows<E extends { id: string }>(
  manager: EntityManager,
  type: EntityTarget<E>,
  ids: Iterable<string>,
): Promise<E[]> {
  const query = manager
    .createQueryBuilder(type, 'e')
    .where({ id: In([...new Set(ids)]) })
    .orderBy('e.id', 'ASC');
  return forUpdate(manager, query).getMany();
}
