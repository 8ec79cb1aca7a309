import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import type { ExampleOperation } from '../gateway/ide.ts';
import { packagePath } from './package-root.ts';

/** The example operations that come with newsgraph, by file name; a file holds one named operation. */
export function readExamples(folder = packagePath('examples/operations')): ExampleOperation[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(join(folder, file), 'utf8');
    const [operation] = parse(query).definitions;
    const name = operation?.kind === Kind.OPERATION_DEFINITION ? operation.name?.value : undefined;
    if (!name) throw new Error(`${file} holds no named operation`);
    return { name, query };
  });
}
