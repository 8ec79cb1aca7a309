import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../../package-root.ts';
import type { Naming } from './naming.ts';

/** A folder of the template, and where its files go for the subgraph `name`. */
const FOLDERS = [
  { from: 'cli/template', to: (name: string) => `subgraphs/${name}` },
  { from: 'tests/cli/template', to: (name: string) => `tests/subgraphs/${name}` },
];

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** The template's own words, the longer before those that they hold, with what takes their place. */
function words({ name, entity, prefix, port }: Naming): [string, string][] {
  return [
    ['../../subgraphs/options.ts', '../options.ts'],
    ['cli/template/', `subgraphs/${name}/`],
    ["'not'", `'${prefix}'`],
    ['4005', String(port)],
    ['NOTES', name.toUpperCase()],
    ['Notes', capitalised(name)],
    ['notes', name],
    ['Note', entity],
    ['note', entity.toLowerCase()],
  ];
}

/** The text, or the path, of a file of the template for a subgraph of another name. */
function rename(text: string, naming: Naming): string {
  const table = words(naming);
  let result = '';
  for (let at = 0; at < text.length; ) {
    const found = table.find(([word]) => text.startsWith(word, at));
    result += found ? found[1] : text[at];
    at += found ? found[0].length : 1;
  }
  return result;
}

/**
 * The files of a new subgraph, by path from the root. The template is a subgraph that is compiled
 * and tested as it stands; only its names are changed.
 */
export function renderSubgraph(naming: Naming): Map<string, string> {
  const files = new Map<string, string>();
  for (const { from, to } of FOLDERS) {
    const root = packagePath(from);
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((one) => one.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const relative = rename(path.slice(root.length + 1), naming);
      files.set(join(to(naming.name), relative), rename(readFileSync(path, 'utf8'), naming));
    }
  }
  return files;
}
