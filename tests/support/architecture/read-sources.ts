import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSource, type SourceFile } from './source-file.ts';

/** Folders of the root that hold no code of ours, or code that may import everything. */
const LEFT_OUT = new Set(['node_modules', 'data', 'coverage', 'tests']);

/** Reads every file of TypeScript below `root`, without tests, packages and hidden folders. */
export function readSources(root: URL): SourceFile[] {
  const base = fileURLToPath(root);
  const sources: SourceFile[] = [];
  const pending = readdirSync(base, { withFileTypes: true }).filter(
    ({ name }) => !LEFT_OUT.has(name),
  );
  for (const entry of pending) {
    const path = `${entry.parentPath}${sep}${entry.name}`.replaceAll(sep + sep, sep);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) pending.push(...readdirSync(path, { withFileTypes: true }));
    else if (entry.name.endsWith('.ts')) {
      const name = relative(base, path).replaceAll(sep, '/');
      sources.push(parseSource(name, readFileSync(path, 'utf8')));
    }
  }
  return sources;
}
