import { packagePath } from '../package-root.ts';
import { UserError } from '../user-error.ts';
import { type CompositionMessage, composeParts } from './compose-parts.ts';
import { readConfiguration } from './configuration.ts';
import { type GraphPart, partOf } from './parts.ts';
import { graphFiles, MARK } from './schema-files.ts';

/** The schema files of the graph by name, and what may be mended in joined subgraphs. */
export interface ComposedFiles {
  files: Map<string, string>;
  warnings: string[];
}

/**
 * Composes all subgraphs as `supergraph.yaml` names them, in the format of `rover supergraph
 * compose`. The schemas of ours come from their code; those of joined subgraphs are read in
 * `folder`, and are not among the files that are given.
 *
 * @throws UserError with every error, and with every hint that is about ours: both must be mended.
 */
export function compose(configuration: string, folder = packagePath('schema')): ComposedFiles {
  const parts = readConfiguration(configuration).map((subgraph) => partOf(subgraph, folder));
  const { errors, hints, graph } = composeParts(parts);
  const ours = ownHints(parts, hints);
  const faults = [...errors, ...ours].map(({ message }) => `  ${message}`);
  if (faults.length > 0 || !graph) {
    throw new UserError(`the subgraphs do not compose:\n${faults.join('\n')}`);
  }
  const own = parts.filter((part) => part.own).map(({ file, sdl }) => [file, MARK + sdl] as const);
  const warnings = hints.filter((hint) => !ours.includes(hint)).map(({ message }) => message);
  return { files: new Map([...own, ...graphFiles(graph)]), warnings };
}

/** The hints that are there without the joined subgraphs too. */
function ownHints(parts: GraphPart[], hints: CompositionMessage[]): CompositionMessage[] {
  if (hints.length === 0 || parts.every(({ own }) => own)) return hints;
  const alone = composeParts(parts.filter(({ own }) => own)).hints;
  const messages = new Set(alone.map(({ message }) => message));
  return hints.filter(({ message }) => messages.has(message));
}
