import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  validate,
  visit,
} from 'graphql';
import type { Manifest } from '../../gateway/documents/safelist.ts';
import { sha256 } from '../../platform/text/hash.ts';

/** A file with operations or fragments. */
export interface OperationFile {
  path: string;
  text: string;
}

/** A manifest, or what is wrong with its files, a line each. */
export type ManifestResult = { manifest: Manifest } | { faults: string[] };

function describe({ message, locations, source }: GraphQLError): string {
  const [at] = locations ?? [];
  const place = [source?.name, at?.line, at?.column].filter((part) => part !== undefined);
  return `${place.join(':')}: ${message}`;
}

function placeOf({ loc }: DefinitionNode): string {
  return loc ? `${loc.source.name}:${loc.startToken.line}` : 'a file';
}

/** Definitions by name; a second one of a name is a fault. */
function byName<T extends OperationDefinitionNode | FragmentDefinitionNode>(
  definitions: T[],
  what: string,
  faults: string[],
): Map<string, T> {
  const known = new Map<string, T>();
  for (const definition of definitions) {
    const name = definition.name?.value;
    const first = known.get(name ?? '');
    if (name === undefined) {
      faults.push(`${placeOf(definition)}: every ${what} needs a name`);
    } else if (first) {
      faults.push(`${placeOf(definition)}: the ${what} ${name} is already in ${placeOf(first)}`);
    } else known.set(name, definition);
  }
  return known;
}

/** The fragments that a definition uses, also by others, in the order of their names. */
function fragmentsOf(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): FragmentDefinitionNode[] {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (node: DefinitionNode) =>
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment || used.has(value)) return;
        used.set(value, fragment);
        collect(fragment);
      },
    });
  collect(definition);
  return [...used.keys()].sort().map((name) => used.get(name)!);
}

/**
 * Makes a manifest of the operations of files, each with the fragments that it uses, from whatever
 * file. The id of an operation is the SHA-256 of its text.
 */
export function makeManifest(files: OperationFile[], schema: GraphQLSchema): ManifestResult {
  const faults: string[] = [];
  const definitions = files.flatMap(({ path, text }) => {
    try {
      return parse(new Source(text, path)).definitions;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      faults.push(describe(error));
      return [];
    }
  });
  const operations = byName(
    definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION),
    'operation',
    faults,
  );
  const fragments = byName(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION),
    'fragment',
    faults,
  );
  const entries = [...operations].map(([name, operation]) => {
    const document = {
      kind: Kind.DOCUMENT as const,
      definitions: [operation, ...fragmentsOf(operation, fragments)],
    };
    faults.push(...validate(schema, document).map(describe));
    const body = print(document);
    return { id: sha256(body), name, type: operation.operation, body };
  });
  if (faults.length > 0) return { faults: [...new Set(faults)] };
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    manifest: { format: 'apollo-persisted-query-manifest', version: 1, operations: entries },
  };
}
