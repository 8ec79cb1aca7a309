import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { groupBy } from '../collections.ts';
import type { KeysetOrder } from './keyset.ts';

/** The most children that are given of one parent where a list has no pages. */
export const MAX_CHILDREN = 200;

/** The children of many parents in one statement, ordered, at most `MAX_CHILDREN` of each. */
export async function childrenOf<E extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  type: EntityTarget<E>,
  parentColumn: keyof E & string,
  order: KeysetOrder,
  parents: string[],
): Promise<Map<string, E[]>> {
  const sorting = order.columns.map(({ column, direction }) => `c.${column} ${direction}`);
  const ranked = manager
    .createQueryBuilder(type, 'c')
    .select('c.id', 'id')
    .addSelect(
      `row_number() over (partition by c.${parentColumn} order by ${sorting.join(', ')})`,
      'place',
    )
    .where(`c.${parentColumn} in (:...parents)`);
  const query = manager
    .createQueryBuilder(type, 'e')
    .innerJoin(`(${ranked.getQuery()})`, 'ranked', 'ranked.id = e.id')
    .where('ranked.place <= :limit')
    .orderBy('ranked.place', 'ASC')
    .setParameters({ parents, limit: MAX_CHILDREN });
  return groupBy(await query.getMany(), (child) => child[parentColumn] as string);
}
