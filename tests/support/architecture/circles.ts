import type { SourceFile } from './source-file.ts';

/**
 * The circles that imports form, each as `a.ts → b.ts → a.ts`; type-only imports count like others.
 * Of circles that share a file at least one is given: where there is any, the list is not empty.
 */
export function importCircles(files: SourceFile[]): string[] {
  const targets = new Map(
    files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]),
  );
  const finished = new Set<string>();
  const circles: string[] = [];

  function visit(path: string, trail: string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || finished.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    finished.add(path);
  }

  for (const { path } of files) visit(path, []);
  return circles;
}
