import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { UserError } from '../user-error.ts';
import type { OperationFile } from './manifest.ts';

/** The largest file of operations that is read, in bytes. */
const MAX_BYTES = 1024 * 1024;

/** The files *.graphql and *.gql of a folder and its folders, in the order of their paths. */
export function findOperationFiles(folder: string): OperationFile[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`a folder of operations expected, got ${folder} (${code})`);
  }
  const paths = names
    .filter((name) => /\.(?:graphql|gql)$/.test(name))
    .map((name) => join(folder, name))
    .sort();
  if (paths.length === 0) throw new UserError(`no *.graphql or *.gql file in ${folder}`);
  return paths.map((path) => {
    const { size } = statSync(path);
    if (size > MAX_BYTES) throw new UserError(`${path}: at most ${MAX_BYTES} bytes expected`);
    return { path: relative('.', path), text: readFileSync(path, 'utf8') };
  });
}
