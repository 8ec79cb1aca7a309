import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { DataFault } from './data-fault.ts';

/** Reads a file of JSON objects, one a line. Throws a DataFault that names the first faulty line. */
export async function readJsonLines<T>(file: URL, schema: z.ZodType<T>): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, i) =>
    line.trim() === '' ? [] : [parseJson(`${nameOf(file)} line ${i + 1}`, line, schema)],
  );
}

/** Checks JSON text against a schema. Throws a DataFault with everything that is wrong. */
export function parseJson<T>(name: string, json: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DataFault(name, [`expected JSON: ${(error as SyntaxError).message}`]);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DataFault(
    name,
    parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'object'}: ${message}`),
  );
}

/** The last part of a file's address. */
export function nameOf(file: URL): string {
  return decodeURIComponent(file.pathname.slice(file.pathname.lastIndexOf('/') + 1));
}
