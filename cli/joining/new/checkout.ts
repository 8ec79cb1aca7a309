import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { packagePath } from '../../package-root.ts';
import { UserError } from '../../user-error.ts';
import { COMPOSE_FILE, withoutService, withService } from './compose-file.ts';
import type { Naming } from './naming.ts';
import { REGISTRY_FILE, withEntry, withoutEntry } from './registry.ts';
import { renderSubgraph } from './render.ts';

/** The folders of a subgraph of this repository. */
export const foldersOf = (name: string) => [`subgraphs/${name}`, `tests/subgraphs/${name}`];

const read = (file: string) => readFileSync(packagePath(file), 'utf8');

function write(file: string, text: string): void {
  const path = packagePath(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/**
 * Writes the folders of a new subgraph. Gives their files.
 *
 * @throws UserError where a folder is there already, or this is no checkout of the repository.
 */
export function writeFolders(naming: Naming): string[] {
  if (!existsSync(packagePath('tests/cli/template'))) {
    throw new UserError('this newsgraph came without its tests; make the subgraph in a checkout');
  }
  for (const folder of foldersOf(naming.name)) {
    if (existsSync(packagePath(folder)))
      throw new UserError(`the folder ${folder} is there already`);
  }
  const files = renderSubgraph(naming);
  for (const [file, text] of files) write(file, text);
  return [...files.keys()];
}

/** Takes back what `writeFolders` wrote. */
export function removeFolders({ name }: Naming): void {
  for (const folder of foldersOf(name))
    rmSync(packagePath(folder), { recursive: true, force: true });
}

/** Puts a subgraph into the registry and among the containers. Gives the files that changed. */
export function register({ name, port }: Naming): string[] {
  const [registry, compose] = [
    withEntry(read(REGISTRY_FILE), name),
    withService(read(COMPOSE_FILE), name, port),
  ];
  write(REGISTRY_FILE, registry);
  write(COMPOSE_FILE, compose);
  return [REGISTRY_FILE, COMPOSE_FILE];
}

/** Takes a subgraph out of the registry and the containers; its folders stay. */
export function unregister(name: string, port: number): void {
  write(REGISTRY_FILE, withoutEntry(read(REGISTRY_FILE), name));
  write(COMPOSE_FILE, withoutService(read(COMPOSE_FILE), name, port));
}
