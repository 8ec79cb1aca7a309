import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { groupBy } from '../collections.ts';
import { MAX_CHILDREN } from './children.ts';

/** Rows that link parents to children. */
export interface Links {
  /** The rows of the wanted parents, with what the order needs joined to them. */
  rows: SelectQueryBuilder<ObjectLiteral>;
  /** The expression that names the parent, such as `occurrence.quoteId`. */
  parent: string;
  /** The expression that names the child, such as `occurrence.passageId`. */
  child: string;
  /** How the children of one parent are sorted; over all rows of a child: `min(passage.start)`. */
  order: string;
}

/**
 * The ids of the children of many parents in one statement, ordered, none twice, at most
 * `MAX_CHILDREN` of each.
 */
export async function linkedIds(
  manager: EntityManager,
  { rows, parent, child, order }: Links,
): Promise<Map<string, string[]>> {
  const place = `row_number() over (partition by ${parent} order by ${order}, ${child})`;
  const ranked = rows
    .clone()
    .select(parent, 'parent')
    .addSelect(child, 'child')
    .addSelect(place, 'place')
    .groupBy(parent)
    .addGroupBy(child);
  const links = await manager
    .createQueryBuilder()
    .select(['ranked.parent as parent', 'ranked.child as child'])
    .from(`(${ranked.getQuery()})`, 'ranked')
    .where('ranked.place <= :limit')
    .orderBy('ranked.place', 'ASC')
    .setParameters({ ...ranked.getParameters(), limit: MAX_CHILDREN })
    .getRawMany<{ parent: string; child: string }>();
  const groups = groupBy(links, (link) => link.parent);
  return new Map([...groups].map(([id, own]) => [id, own.map((link) => link.child)]));
}
