import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { NewsgraphError } from '../errors.ts';

/**
 * An order that a list can be paged in: named, made of columns of the list's own alias, the last of
 * which is unique. Orders are constants of the code; no text of a request becomes SQL.
 */
export interface KeysetOrder {
  name: string;
  columns: { column: string; direction: 'ASC' | 'DESC' }[];
}

/** Which part of an ordered list is wanted: at most `first` rows behind the cursor `after`. */
export interface PageRequest {
  first: number;
  after: string | null;
}

type KeyValue = string | number;

/** The opaque cursor of a row: the order's name and the row's key in it. */
export function encodeCursor(order: KeysetOrder, key: KeyValue[]): string {
  return Buffer.from(JSON.stringify([order.name, ...key])).toString('base64url');
}

/** Reads a cursor of this order back into the row's key. Throws INVALID_CURSOR for any other text. */
export function decodeCursor(order: KeysetOrder, cursor: string): KeyValue[] {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [name, ...key] = JSON.parse(text) as KeyValue[];
    const whole = key.every((value) => typeof value === 'string' || typeof value === 'number');
    if (name === order.name && whole && key.length === order.columns.length) return key;
  } catch {
    // Not JSON: falls through to the same refusal.
  }
  throw new NewsgraphError('INVALID_CURSOR');
}

/** The key of a row in an order; `row` has the order's columns as properties or raw columns. */
export function keyOf(order: KeysetOrder, row: ObjectLiteral): KeyValue[] {
  return order.columns.map(({ column }) => row[column] as KeyValue);
}

/** Keeps the rows of `query` that stand behind the cursor; the columns belong to `alias`. */
export function behindCursor<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  alias: string,
  order: KeysetOrder,
  after: string | null,
): void {
  if (after === null) return;
  const key = decodeCursor(order, after);
  const parameters: Record<string, KeyValue> = {};
  const alternatives = order.columns.map(({ column, direction }, index) => {
    const equal = order.columns
      .slice(0, index)
      .map((earlier, at) => `${alias}.${earlier.column} = :key${at}`);
    parameters[`key${index}`] = key[index]!;
    return [...equal, `${alias}.${column} ${direction === 'ASC' ? '>' : '<'} :key${index}`].join(
      ' and ',
    );
  });
  query.andWhere(`(${alternatives.map((part) => `(${part})`).join(' or ')})`, parameters);
}

/** Sorts `query` by an order. */
export function sortBy<E extends ObjectLiteral>(
  query: SelectQueryBuilder<E>,
  alias: string,
  order: KeysetOrder,
): void {
  for (const { column, direction } of order.columns) {
    query.addOrderBy(`${alias}.${column}`, direction);
  }
}
