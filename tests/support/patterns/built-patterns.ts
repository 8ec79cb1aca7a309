import type { Pattern } from './patterns-in.ts';

/**
 * The regular expressions that modules build from parts while they are loaded, by calls of `RegExp`.
 * The modules must not have been loaded before by the same test.
 */
export async function builtPatterns(root: URL, paths: readonly string[]): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Plain = globalThis.RegExp;
  const make = (_: unknown, [pattern, flags]: [RegExp | string, string?]): RegExp => {
    const made = new Plain(pattern, flags);
    const place = callerOf(root);
    if (place) built.push({ source: made.source, flags: made.flags, place });
    return made;
  };
  globalThis.RegExp = new Proxy<RegExpConstructor>(Plain, { construct: make, apply: make });
  try {
    for (const path of paths) await import(new URL(path, root).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return built;
}

/** The path below `root` of the module that calls; null for a package or for none. */
function callerOf(root: URL): string | null {
  const frames = new Error().stack?.split('\n') ?? [];
  const own = frames.findIndex((frame) => frame.includes('built-patterns.ts'));
  const caller = frames.slice(own).find((frame) => !frame.includes('built-patterns.ts')) ?? '';
  const start = caller.indexOf(root.pathname);
  if (start < 0 || caller.includes('node_modules')) return null;
  return caller.slice(start + root.pathname.length).split(':')[0]!;
}
