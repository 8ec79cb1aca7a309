import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type ScalarTypeDefinitionNode,
  type TypeNode,
  visit,
} from 'graphql';
import { Directive } from 'type-graphql';

/** How many objects a list has at most that declares nothing else. */
const DEFAULT_SIZE = 100;

/**
 * Declares that a list of objects has at most `items`; the list is cut there, since the gateway
 * relies on it when it estimates what a query costs. Say it in the description as well.
 */
export function ListSize(items: number): PropertyDecorator & MethodDecorator {
  return Directive(`@listSize(assumedSize: ${items})`);
}

/** Declares what a field costs where that is more than the objects that it gives. */
export function Cost(weight: number): PropertyDecorator & MethodDecorator {
  return Directive(`@cost(weight: ${weight})`);
}

type TypeDefinition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function directiveOf(text: string): ConstDirectiveNode {
  const [definition] = parse(`scalar S ${text}`, { noLocation: true }).definitions;
  return (definition as ScalarTypeDefinitionNode).directives![0]!;
}

const PAGED = directiveOf(
  '@listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)',
);

const nullable = (type: TypeNode) => (type.kind === Kind.NON_NULL_TYPE ? type.type : type);

/** The type of a list's items; null for anything else. */
function itemOf(type: TypeNode): string | null {
  const list = nullable(type);
  const item = list.kind === Kind.LIST_TYPE ? nullable(list.type) : null;
  return item?.kind === Kind.NAMED_TYPE ? item.name.value : null;
}

const sizeOn = (field: FieldDefinitionNode | undefined) =>
  field?.directives?.find(({ name }) => name.value === 'listSize');

const fieldNamed = (type: TypeDefinition | undefined, name: string) =>
  type?.fields?.find((field) => field.name.value === name);

/**
 * Gives every list of objects its `@listSize`: a paged list that of its argument `first`, another
 * the size of the same field on an interface, else 100.
 */
export function declareListSizes(document: DocumentNode): DocumentNode {
  const types = new Map<string, TypeDefinition>();
  const unions = new Set<string>();
  for (const node of document.definitions) {
    if (node.kind === Kind.UNION_TYPE_DEFINITION) unions.add(node.name.value);
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      types.set(node.name.value, node);
    }
  }

  function isPaged({ arguments: given, type }: FieldDefinitionNode): boolean {
    const named = nullable(type);
    if (named.kind !== Kind.NAMED_TYPE) return false;
    const edges = fieldNamed(types.get(named.name.value), 'edges');
    return !!edges && !!given?.some(({ name }) => name.value === 'first');
  }

  function sizeFor(type: TypeDefinition, field: FieldDefinitionNode): ConstDirectiveNode | null {
    const name = field.name.value;
    if (sizeOn(field)) return null;
    if (isPaged(field)) return PAGED;
    const item = itemOf(field.type);
    if (item === null || !(types.has(item) || unions.has(item))) return null;
    // What a paged field sizes.
    if (name === 'edges' && type.name.value.endsWith('Connection')) return null;
    const inherited = (type.interfaces ?? []).flatMap(
      (parent) => sizeOn(fieldNamed(types.get(parent.name.value), name)) ?? [],
    );
    return inherited[0] ?? directiveOf(`@listSize(assumedSize: ${DEFAULT_SIZE})`);
  }

  const withSizes = (type: TypeDefinition): TypeDefinition => ({
    ...type,
    fields: (type.fields ?? []).map((field) => {
      const size = sizeFor(type, field);
      return size ? { ...field, directives: [...(field.directives ?? []), size] } : field;
    }),
  });
  return visit(document, {
    ObjectTypeDefinition: withSizes,
    InterfaceTypeDefinition: withSizes,
  });
}

/** The size that a field declares for itself; null where it has none. */
function assumedSize(field: FieldDefinitionNode): number | null {
  const given = sizeOn(field)?.arguments?.find(({ name }) => name.value === 'assumedSize');
  return given?.value.kind === Kind.INT ? Number(given.value.value) : null;
}

/** Cuts every list of a schema at the size that its definition declares. */
export function cutLists(schema: GraphQLSchema, document: DocumentNode): void {
  for (const node of document.definitions) {
    const type = 'name' in node && node.name ? schema.getType(node.name.value) : null;
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !isObjectType(type)) continue;
    for (const definition of node.fields ?? []) {
      const field = type.getFields()[definition.name.value];
      const size = assumedSize(definition);
      if (!field || size === null) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        const value: unknown = resolve(source, args, context, info);
        return value instanceof Promise
          ? value.then((items) => cut(items, size))
          : cut(value, size);
      };
    }
  }
}

function cut(value: unknown, size: number): unknown {
  return Array.isArray(value) && value.length > size ? value.slice(0, size) : value;
}
