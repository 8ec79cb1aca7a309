import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { fragmentsOf } from './fragments.ts';

function lengthOf(value: ValueNode | undefined, variables: Record<string, unknown>): number {
  if (value?.kind === Kind.LIST) return value.values.length;
  const given = value?.kind === Kind.VARIABLE ? variables[value.name.value] : null;
  return Array.isArray(given) ? given.length : 0;
}

/** How many entities an operation asks a subgraph for, by all its fields `_entities`. */
export function countRepresentations(
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
): number {
  const fragments = fragmentsOf(document);
  const ofSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return sum + ofSet(selection.selectionSet);
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        return sum + ofSet(fragments.get(selection.name.value)?.selectionSet);
      }
      if (selection.name.value !== '_entities') return sum;
      return sum + lengthOf(selection.arguments?.[0]?.value, variables);
    }, 0);
  return ofSet(operation.selectionSet);
}
