import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** How long a list gets, as `@listSize` declares it. */
export interface ListSize {
  /** The longest that it gets where no argument says; null where that is not declared. */
  assumed: number | null;
  slicingArguments: string[];
  /** The fields of the object given whose lists these are; empty where the field is the list. */
  sizedFields: string[];
}

/** What an argument or a field of an input object costs. */
export interface InputWeight {
  /** Null where none is declared: an input object counts 1, anything else nothing. */
  weight: number | null;
  type: string;
  fallback: unknown;
}

/** What a field costs. */
export interface FieldWeight {
  /** Null where none is declared: that of its type then. */
  weight: number | null;
  type: string;
  isList: boolean;
  size: ListSize | null;
  arguments: Map<string, InputWeight>;
}

/** What a type costs, and what it is made of. */
export interface TypeWeight {
  kind: 'composite' | 'leaf' | 'input';
  weight: number;
  fields: Map<string, FieldWeight>;
  inputFields: Map<string, InputWeight>;
  /** The object types of which a value can be: those of an interface or union, else itself. */
  possible: Set<string>;
}

/** The weights of a supergraph, by type. */
export interface Weights {
  types: Map<string, TypeWeight>;
  roots: Record<'query' | 'mutation' | 'subscription', string>;
}

/** An operation of this kind costs as much before it selects anything. */
export const MUTATION_WEIGHT = 10;

const COST_FEATURE = /^https:\/\/specs\.apollo\.dev\/cost\/v\d+\.\d+$/;

const untyped = (value: ConstValueNode): unknown => valueFromASTUntyped(value);

function argumentsOf(directive: ConstDirectiveNode): Record<string, unknown> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, untyped(value)]),
  );
}

/** What the supergraph calls the two directives: a link may rename or prefix them. */
function directiveNames(supergraph: DocumentNode): { cost: string; listSize: string } {
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) {
      continue;
    }
    for (const directive of definition.directives ?? []) {
      const link = argumentsOf(directive);
      if (directive.name.value !== 'link' || !COST_FEATURE.test(String(link.url))) continue;
      const prefix = typeof link.as === 'string' ? link.as : 'cost';
      const names = { cost: prefix, listSize: `${prefix}__listSize` };
      for (const item of Array.isArray(link.import) ? link.import : []) {
        const { name, as = name } = typeof item === 'string' ? { name: item } : item;
        if (name === '@cost') names.cost = String(as).slice(1);
        if (name === '@listSize') names.listSize = String(as).slice(1);
      }
      return names;
    }
  }
  return { cost: 'cost', listSize: 'listSize' };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isListType(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isListType(type.type) : type.kind === Kind.LIST_TYPE;
}

const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Reads what every type and field costs from a supergraph, by its `@cost` and `@listSize`. */
export function readWeights(supergraphSdl: string): Weights {
  const document = parse(supergraphSdl, { noLocation: true });
  const names = directiveNames(document);
  const weights: Weights = {
    types: new Map(),
    roots: { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' },
  };
  const implementers = new Map<string, Set<string>>();

  function weightOf(node: { directives?: readonly ConstDirectiveNode[] | undefined }) {
    const directive = node.directives?.find(({ name }) => name.value === names.cost);
    return directive ? Number(argumentsOf(directive).weight) : null;
  }

  function inputOf(node: InputValueDefinitionNode): InputWeight {
    const fallback = node.defaultValue && untyped(node.defaultValue);
    return { weight: weightOf(node), type: namedType(node.type), fallback };
  }

  const inputsOf = (nodes: readonly InputValueDefinitionNode[] = []) =>
    new Map(nodes.map((node) => [node.name.value, inputOf(node)]));

  function fieldOf(node: FieldDefinitionNode): FieldWeight {
    const directive = node.directives?.find(({ name }) => name.value === names.listSize);
    const given = directive && argumentsOf(directive);
    return {
      weight: weightOf(node),
      type: namedType(node.type),
      isList: isListType(node.type),
      size: given
        ? {
            assumed: typeof given.assumedSize === 'number' ? given.assumedSize : null,
            slicingArguments: strings(given.slicingArguments),
            sizedFields: strings(given.sizedFields),
          }
        : null,
      arguments: inputsOf(node.arguments),
    };
  }

  function add(name: string, type: Partial<TypeWeight> & Pick<TypeWeight, 'kind' | 'weight'>) {
    weights.types.set(name, {
      fields: new Map(),
      inputFields: new Map(),
      possible: new Set([name]),
      ...type,
    });
  }

  for (const node of document.definitions) {
    switch (node.kind) {
      case Kind.SCHEMA_DEFINITION:
        for (const { operation, type } of node.operationTypes) {
          weights.roots[operation] = type.name.value;
        }
        break;
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        const fields = new Map((node.fields ?? []).map((f) => [f.name.value, fieldOf(f)]));
        add(node.name.value, { kind: 'composite', weight: weightOf(node) ?? 1, fields });
        if (node.kind === Kind.INTERFACE_TYPE_DEFINITION) break;
        for (const { name } of node.interfaces ?? []) {
          const known = implementers.get(name.value) ?? new Set();
          implementers.set(name.value, known.add(node.name.value));
        }
        break;
      }
      case Kind.UNION_TYPE_DEFINITION:
        add(node.name.value, { kind: 'composite', weight: weightOf(node) ?? 1 });
        implementers.set(node.name.value, new Set(node.types?.map(({ name }) => name.value)));
        break;
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        add(node.name.value, { kind: 'input', weight: 1, inputFields: inputsOf(node.fields) });
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
        add(node.name.value, { kind: 'leaf', weight: weightOf(node) ?? 0 });
        break;
    }
  }
  for (const [name, possible] of implementers) {
    const type = weights.types.get(name);
    if (type) type.possible = possible;
  }
  return weights;
}
