import type { SourceFile } from './source-file.ts';

/** What each part may import besides itself and packages. */
const ALLOWED: Record<string, readonly string[]> = {
  platform: [],
  gazetteer: [],
  samples: [],
  extraction: ['gazetteer'],
  evaluation: ['extraction', 'gazetteer'],
  training: ['extraction', 'evaluation'],
  bench: ['extraction'],
  gateway: ['platform'],
  'subgraphs/people': ['platform', 'gazetteer', 'subgraphs/options'],
  'subgraphs/sources': ['platform', 'gazetteer', 'subgraphs/options'],
  'subgraphs/events': ['platform', 'subgraphs/options'],
  'subgraphs/ingest': ['platform', 'extraction', 'subgraphs/options'],
  'subgraphs/options': ['platform'],
};

/** What a subgraph may import that has no line of its own. */
const SUBGRAPH = ['platform', 'subgraphs/options'];

/** The registry, which may import every subgraph. */
const REGISTRY = 'subgraphs/index';

function allowedFor(part: string): ((target: string) => boolean) | null {
  const subgraph = part.startsWith('subgraphs/');
  if (part === REGISTRY)
    return (target) => target === 'platform' || target.startsWith('subgraphs/');
  const allowed = ALLOWED[part] ?? (subgraph ? SUBGRAPH : null);
  return allowed && ((target) => allowed.includes(target));
}

/** The one part that may import every other; none may import it. */
const TOP = 'cli';

/** From the innermost layer of a subgraph to the outermost; each may import the ones before it. */
const LAYERS = ['entity', 'store', 'resolver', 'subgraph'] as const;

/** The part of the repository that a file belongs to: a folder, below `subgraphs/` one more level. */
export function partOf(path: string): string {
  const [first, second = ''] = path.replace(/\.ts$/, '').split('/');
  return first === 'subgraphs' ? `subgraphs/${second}` : first!;
}

function layerOf(path: string): number {
  const layer = /[./](store|resolver|subgraph)\.ts$/.exec(path)?.[1] ?? 'entity';
  return LAYERS.indexOf(layer as (typeof LAYERS)[number]);
}

function faultOf(path: string, target: string): string | null {
  const [from, to] = [partOf(path), partOf(target)];
  if (from === to) {
    const [outer, inner] = [layerOf(path), layerOf(target)];
    if (!from.startsWith('subgraphs/') || outer >= inner) return null;
    return `${path} is ${LAYERS[outer]} and imports ${LAYERS[inner]} ${target}`;
  }
  if (from === TOP) return null;
  const allows = allowedFor(from);
  if (!allows) return `${path} belongs to no known part and imports ${target}`;
  return allows(to) ? null : `${path} imports ${target}: ${from} may not import ${to}`;
}

/** One sentence for each import that points the wrong way. */
export function forbiddenImports(files: SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.flatMap(({ target }) => faultOf(path, target) ?? []),
  );
}
