import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { groupBy } from '../collections.ts';
import { behindCursor, type KeysetOrder, type PageRequest } from '../database/keyset.ts';
import { type Page, pageOfRows } from './page.ts';

/** How the lists of many parents are fetched together. */
export interface ChildList<E extends ObjectLiteral> {
  /** The children of the parents, unordered; its alias holds the order's columns. */
  children: SelectQueryBuilder<E>;
  /** The column expression that names a child's parent, such as `link.actorId`. */
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
 * one loads them; their number does not grow with that of the parents.
 */
export async function fetchPagesByParent<E extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  list: ChildList<E>,
  request: PageRequest,
  countOf: (parent: string) => Promise<number>,
): Promise<Map<string, Page<E>>> {
  const { order, parent } = list;
  const ranked = list.children.clone();
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
  const children = await loadById(list.children, rows);
  const byParent = groupBy(
    rows.sort((a, b) => Number(a.place) - Number(b.place)),
    (row) => row.parent,
  );
  return new Map(
    [...byParent].map(([key, own]) => {
      const nodes = own.flatMap((row) => children.get(row.id) ?? []);
      const page = pageOfRows(
        nodes,
        order,
        request,
        (node) => node,
        () => countOf(key),
      );
      return [key, page];
    }),
  );
}

async function loadById<E extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<E>,
  rows: RankedRow[],
): Promise<Map<string, E>> {
  if (rows.length === 0) return new Map();
  const entities = await query.connection
    .getRepository<E>(query.expressionMap.mainAlias!.metadata.target)
    .createQueryBuilder('e')
    .where('e.id in (:...ids)', { ids: [...new Set(rows.map((row) => row.id))] })
    .getMany();
  return new Map(entities.map((entity) => [entity.id, entity]));
}
