import { readFileSync, statSync } from 'node:fs';
import { describeFault } from '../../fault.ts';
import { UserError } from '../../user-error.ts';
import { fetchSchema, MAX_SCHEMA_BYTES } from './fetch-schema.ts';

const HEADER = /^([A-Za-z0-9-]{1,80}):[ ]?(.*)$/;

/** True for the address of a running subgraph, false for a file. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** Reads `name: value` pairs of the command line. Throws a UserError for any other form. */
export function readHeaders(given: string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((text) => {
      const [, name, value] = HEADER.exec(text) ?? [];
      if (!name || value === undefined) {
        throw new UserError(`a header is 'name: value'; got '${text.slice(0, 20)}'`);
      }
      return [name.toLowerCase(), value.trim()];
    }),
  );
}

/** A schema from an address or a file, as text that ends in one line break. */
export async function readSchema(source: string, headers: Record<string, string>): Promise<string> {
  const text = isAddress(source) ? await fetchSchema(source, headers) : readFile(source);
  return `${text.trim()}\n`;
}

function readFile(file: string): string {
  try {
    const { size } = statSync(file);
    if (size <= MAX_SCHEMA_BYTES) return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UserError(`cannot read the schema ${file}: ${describeFault(error)}`);
  }
  throw new UserError(`the schema ${file} has more than ${MAX_SCHEMA_BYTES} bytes`);
}
