import type { EntityManager, EntityTarget, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { groupBy } from '../collections.ts';
import { behindCursor, type KeysetOrder, type PageRequest } from '../database/keyset.ts';
import { type Page, pageOfRows } from './page.ts';

/** How the lists of many parents are fetched together. */
export interface ChildList<E extends ObjectLiteral> {
  /** The children of any parent, unordered; its alias holds `id` and the order's columns. */
  children: SelectQueryBuilder<ObjectLiteral>;
  /** What `id` names, where `children` are links that copy the order's columns. */
  type?: EntityTarget<E>;
  /** The column expression that names a child's parent, such as `official.countryId`. */
  parent: string;
  order: KeysetOrder;
}

interface RankedRow {
  id: string;
  parent: string;
  place: number | string;
}

/**
 * Fetches one page for each of many parents: one statement ranks the children within each parent,
 * one loads them, and one counts them if any total is asked for; their number does not grow with
 * that of the parents. Every parent gets a page, if an empty one.
 */
export async function fetchPagesByParent<E extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  { children, type, parent, order }: ChildList<E>,
  parents: string[],
  request: PageRequest,
): Promise<Map<string, Page<E>>> {
  const own = children.clone().andWhere(`${parent} in (:...parents)`, { parents });
  const ranked = own.clone();
  const alias = ranked.alias;
  behindCursor(ranked, alias, order, request.after);
  const sorting = order.columns
    .map(({ column, direction }) => `${alias}.${column} ${direction}`)
    .join(', ');
  ranked
    .select(`${alias}.id`, 'id')
    .addSelect(parent, 'parent')
    .addSelect(`row_number() over (partition by ${parent} order by ${sorting})`, 'place');
  const rows = await manager
    .createQueryBuilder()
    .select(['ranked.id as id', 'ranked.parent as parent', 'ranked.place as place'])
    .from(`(${ranked.getQuery()})`, 'ranked')
    .where('ranked.place <= :limit')
    .setParameters({ ...ranked.getParameters(), limit: request.first + 1 })
    .getRawMany<RankedRow>();
  const nodes = await loadById<E>(manager, type ?? children.expressionMap.mainAlias!.target, rows);
  const rowsByParent = groupBy(
    rows.sort((a, b) => Number(a.place) - Number(b.place)),
    (row) => row.parent,
  );
  let totals: Promise<Map<string, number>> | undefined;
  const totalOf = async (key: string) => {
    totals ??= countByParent(own, parent);
    return (await totals).get(key) ?? 0;
  };
  const pageOf = (key: string) => {
    const found = (rowsByParent.get(key) ?? []).flatMap(({ id }) => nodes.get(id) ?? []);
    return pageOfRows(
      found,
      order,
      request,
      (node) => node,
      () => totalOf(key),
    );
  };
  return new Map(parents.map((key) => [key, pageOf(key)]));
}

async function countByParent(
  children: SelectQueryBuilder<ObjectLiteral>,
  parent: string,
): Promise<Map<string, number>> {
  const counted = await children
    .clone()
    .select(parent, 'parent')
    .addSelect('count(*)', 'total')
    .groupBy(parent)
    .getRawMany<{ parent: string; total: number | string }>();
  return new Map(counted.map((row) => [row.parent, Number(row.total)]));
}

async function loadById<E extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  type: EntityTarget<E>,
  rows: RankedRow[],
): Promise<Map<string, E>> {
  if (rows.length === 0) return new Map();
  const entities = await manager
    .createQueryBuilder(type, 'e')
    .where('e.id in (:...ids)', { ids: [...new Set(rows.map((row) => row.id))] })
    .getMany();
  return new Map(entities.map((entity) => [entity.id, entity]));
}
