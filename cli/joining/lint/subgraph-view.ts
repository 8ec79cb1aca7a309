import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type StringValueNode,
} from 'graphql';
import { federationNames } from './federation-names.ts';

/** A key of an entity. */
export interface Key {
  /** As it is written, spaces made one: `id`, `scheme value`. */
  fields: string;
  /** False where the subgraph only names the entity. */
  resolvable: boolean;
}

/** What one subgraph says of one object or interface type, extensions included. */
export interface TypeView {
  name: string;
  kind: 'object' | 'interface';
  keys: Key[];
  interfaceObject: boolean;
  interfaces: string[];
  described: boolean;
  directives: ConstDirectiveNode[];
  fields: FieldDefinitionNode[];
}

/** A subgraph's schema in the form that the rules ask. */
export interface SubgraphView {
  name: string;
  version: 1 | 2;
  document: DocumentNode;
  types: Map<string, TypeView>;
  /** Whether a node carries a directive of Federation, whatever it is called here. */
  has(node: { directives?: readonly ConstDirectiveNode[] | undefined }, canonical: string): boolean;
  /** The name here of a directive of Federation. */
  nameOf(canonical: string): string;
}

const KINDS = {
  [Kind.OBJECT_TYPE_DEFINITION]: 'object',
  [Kind.OBJECT_TYPE_EXTENSION]: 'object',
  [Kind.INTERFACE_TYPE_DEFINITION]: 'interface',
  [Kind.INTERFACE_TYPE_EXTENSION]: 'interface',
} as const;

function keyOf({ arguments: given = [] }: ConstDirectiveNode): Key {
  const value = (name: string) => given.find((one) => one.name.value === name)?.value;
  const fields = (value('fields') as StringValueNode | undefined)?.value ?? '';
  const resolvable = value('resolvable');
  return {
    fields: fields.trim().split(/\s+/).join(' '),
    resolvable: resolvable?.kind !== Kind.BOOLEAN || resolvable.value,
  };
}

/** Reads a parsed schema. */
export function viewSubgraph(name: string, document: DocumentNode): SubgraphView {
  const { version, nameOf } = federationNames(document);
  const types = new Map<string, TypeView>();
  for (const node of document.definitions) {
    if (!('name' in node) || !(node.kind in KINDS) || !('interfaces' in node)) continue;
    const type: TypeView = types.get(node.name.value) ?? {
      name: node.name.value,
      kind: KINDS[node.kind as keyof typeof KINDS],
      keys: [],
      interfaceObject: false,
      interfaces: [],
      described: false,
      directives: [],
      fields: [],
    };
    types.set(type.name, type);
    type.directives.push(...(node.directives ?? []));
    type.interfaces.push(...(node.interfaces ?? []).map((one) => one.name.value));
    type.fields.push(...(node.fields ?? []));
    type.described ||= 'description' in node && !!node.description?.value;
  }
  for (const type of types.values()) {
    const named = (canonical: string) =>
      type.directives.filter((one) => one.name.value === nameOf(canonical));
    type.keys = named('key').map(keyOf);
    type.interfaceObject = named('interfaceObject').length > 0;
  }
  return {
    name,
    version,
    document,
    types,
    nameOf,
    has: ({ directives = [] }, canonical) =>
      directives.some((one) => one.name.value === nameOf(canonical)),
  };
}
