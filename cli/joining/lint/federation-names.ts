import { type DirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql';

/** How a schema calls the directives of Federation. */
export interface FederationNames {
  /** 1 where the schema links no Federation 2. */
  version: 1 | 2;
  /** The name that the directive `canonical`, such as `key`, has in this schema; without `@`. */
  nameOf(canonical: string): string;
}

const FEDERATION = /^https?:\/\/specs\.apollo\.dev\/federation\//;

/** The directives on the schema itself. */
function schemaDirectives(document: DocumentNode): DirectiveNode[] {
  return document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.directives ?? [])
      : [],
  );
}

const argument = (node: DirectiveNode, name: string): ValueNode | undefined =>
  node.arguments?.find((one) => one.name.value === name)?.value;

const textOf = (value: ValueNode | undefined): string | null =>
  value?.kind === Kind.STRING ? value.value : null;

/** One element of `import`: `"@key"`, or `{ name: "@key", as: "@id" }`. */
function importOf(value: ValueNode): [string, string] | null {
  if (value.kind === Kind.STRING) return [value.value, value.value];
  if (value.kind !== Kind.OBJECT) return null;
  const field = (name: string) =>
    textOf(value.fields.find((one) => one.name.value === name)?.value) ?? null;
  const name = field('name');
  return name === null ? null : [name, field('as') ?? name];
}

/** Reads which names a schema gives to the directives of Federation. */
export function federationNames(document: DocumentNode): FederationNames {
  const link = schemaDirectives(document).find(
    (node) => node.name.value === 'link' && FEDERATION.test(textOf(argument(node, 'url')) ?? ''),
  );
  if (!link) return { version: 1, nameOf: (canonical) => canonical };
  const prefix = textOf(argument(link, 'as')) ?? 'federation';
  const list = argument(link, 'import');
  const imports = new Map(list?.kind === Kind.LIST ? list.values.flatMap((v) => pair(v)) : []);
  return {
    version: 2,
    nameOf: (canonical) => imports.get(canonical) ?? `${prefix}__${canonical}`,
  };
}

function pair(value: ValueNode): [string, string][] {
  const found = importOf(value);
  return found ? [[found[0].replace(/^@/, ''), found[1].replace(/^@/, '')]] : [];
}
