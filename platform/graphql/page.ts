import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import {
  behindCursor,
  encodeCursor,
  type KeysetOrder,
  keyOf,
  type PageRequest,
  sortBy,
} from '../database/keyset.ts';

/** One part of an ordered list, in the form of the Relay connection specification. */
export class Page<N> {
  readonly edges: { cursor: string; node: N }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  private counted?: Promise<number>;

  constructor(
    edges: { cursor: string; node: N }[],
    position: { hasNextPage: boolean; hasPreviousPage: boolean },
    private readonly count: () => Promise<number>,
  ) {
    this.edges = edges;
    this.pageInfo = {
      ...position,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
  }

  /** Counted when it is asked for, not before, and once. */
  get totalCount(): Promise<number> {
    this.counted ??= this.count();
    return this.counted;
  }
}

/** Makes a page of rows fetched one beyond `request.first`, so that it is known whether more follow. */
export function pageOfRows<R extends ObjectLiteral, N>(
  rows: R[],
  order: KeysetOrder,
  request: PageRequest,
  nodeOf: (row: R) => N,
  count: () => Promise<number>,
): Page<N> {
  const edges = rows
    .slice(0, request.first)
    .map((row) => ({ cursor: encodeCursor(order, keyOf(order, row)), node: nodeOf(row) }));
  const position = {
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== null,
  };
  return new Page(edges, position, count);
}

/** Fetches one page of `query` in one statement; its total costs one more, if it is asked for. */
export async function fetchPage<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  order: KeysetOrder,
  request: PageRequest,
): Promise<Page<E>> {
  const all = query.clone();
  behindCursor(query, query.alias, order, request.after);
  sortBy(query, query.alias, order);
  const rows = await query.take(request.first + 1).getMany();
  return pageOfRows(
    rows,
    order,
    request,
    (row) => row,
    () => all.getCount(),
  );
}
