import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { chunks } from '../collections.ts';

const ROWS_PER_STATEMENT = 500;
/** Each row is one alternative of a condition, and engines limit how deep those may go. */
const DELETED_ROWS_PER_STATEMENT = 200;

/** Inserts rows, some hundreds a statement. */
export async function insertRows<E extends ObjectLiteral>(
  manager: EntityManager,
  type: EntityTarget<E>,
  rows: E[],
): Promise<void> {
  for (const run of chunks(rows, ROWS_PER_STATEMENT)) await manager.insert(type, run as never);
}

/** Overwrites rows that are there, found by `id`, some hundreds a statement. */
export async function updateRows<E extends ObjectLiteral & { id: string }>(
  manager: EntityManager,
  type: EntityTarget<E>,
  rows: E[],
): Promise<void> {
  for (const run of chunks(rows, ROWS_PER_STATEMENT)) {
    await manager.upsert(type, run as never, ['id']);
  }
}

/** True where two rows have the same values in every column of `type`. */
export function sameRow<E extends ObjectLiteral>(
  manager: EntityManager,
  type: EntityTarget<E>,
  a: E,
  b: E,
): boolean {
  return fingerprint(manager, type, a) === fingerprint(manager, type, b);
}

/**
 * Makes the rows that `owned` selects equal to `wanted`: what is not wanted goes, what is missing
 * comes, in the order given; rows that are there already are not written.
 */
export async function replaceRows<E extends ObjectLiteral>(
  manager: EntityManager,
  type: EntityTarget<E>,
  owned: FindOptionsWhere<E>,
  wanted: E[],
): Promise<void> {
  const print = (row: E) => fingerprint(manager, type, row);
  const present = new Map((await manager.findBy(type, owned)).map((row) => [print(row), row]));
  const rows = new Map(wanted.map((row) => [print(row), row]));
  const gone = [...present].filter(([key]) => !rows.has(key)).map(([, row]) => row);
  const fresh = [...rows].filter(([key]) => !present.has(key)).map(([, row]) => row);
  for (const run of chunks(gone, DELETED_ROWS_PER_STATEMENT)) {
    await manager.createQueryBuilder().delete().from(type).whereInIds(run).execute();
  }
  await insertRows(manager, type, fresh);
}

function fingerprint<E extends ObjectLiteral>(
  manager: EntityManager,
  type: EntityTarget<E>,
  row: E,
): string {
  const { columns } = manager.connection.getMetadata(type);
  return JSON.stringify(columns.map(({ propertyName }) => row[propertyName] ?? null));
}
