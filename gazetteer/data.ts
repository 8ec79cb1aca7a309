import { readFileSync } from 'node:fs';

/** The rows of one JSON file next to this one. */
export function readRows<T>(file: string): readonly T[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T[];
}

/** A lookup from each name of a row to that row; the first row wins where two share a name. */
export function indexBy<T>(rows: readonly T[], namesOf: (row: T) => readonly string[]) {
  const index = new Map<string, T>();
  for (const row of rows) {
    for (const name of namesOf(row)) if (!index.has(name)) index.set(name, row);
  }
  return index;
}
