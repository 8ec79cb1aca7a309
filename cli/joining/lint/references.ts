import { Kind, type TypeNode } from 'graphql';
import type { Rule } from './rule.ts';
import type { SubgraphView, TypeView } from './subgraph-view.ts';

/** The name of the type behind lists and exclamation marks. */
function namedType(node: TypeNode): string {
  return node.kind === Kind.NAMED_TYPE ? node.name.value : namedType(node.type);
}

/** Whether a null in place of the object would spread beyond it. */
function innermostNonNull(node: TypeNode): boolean {
  if (node.kind === Kind.NON_NULL_TYPE) {
    return node.type.kind === Kind.NAMED_TYPE || innermostNonNull(node.type);
  }
  return node.kind === Kind.LIST_TYPE && innermostNonNull(node.type);
}

function withoutOuterNonNull(node: TypeNode): string {
  if (node.kind === Kind.NAMED_TYPE) return node.name.value;
  if (node.kind === Kind.NON_NULL_TYPE) {
    return node.type.kind === Kind.LIST_TYPE
      ? `${withoutOuterNonNull(node.type)}!`
      : withoutOuterNonNull(node.type);
  }
  return `[${withoutOuterNonNull(node.type)}]`;
}

/** True for an entity of which other subgraphs hold more than its key. */
function isForeign(type: TypeView | undefined, graph: SubgraphView[]): boolean {
  if (!type || (type.keys.length === 0 && !type.interfaceObject)) return false;
  const keys = new Set(type.keys.flatMap(({ fields }) => fields.split(' ')));
  return graph.some(({ types, has }) =>
    types
      .get(type.name)
      ?.fields.some((field) => !keys.has(field.name.value) && !has(field, 'external')),
  );
}

/** References to entities of other subgraphs that may not be null. */
export const references: Rule = ({ types }, graph) =>
  [...types.values()].flatMap((type) =>
    type.fields
      .filter(
        ({ type: node }) => innermostNonNull(node) && isForeign(types.get(namedType(node)), graph),
      )
      .map(({ name, type: node }) => ({
        level: 'warning',
        code: 'NON_NULL_REFERENCE',
        what: `${type.name}.${name.value}`,
        why: `While the subgraph that owns ${namedType(node)} does not answer, the object behind this field is null; since that may not be, the ${type.name} around it is lost too.`,
        fix: `Let it be null: ${name.value}: ${withoutOuterNonNull(node)}`,
      })),
  );
