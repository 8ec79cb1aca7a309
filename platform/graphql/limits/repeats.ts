import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from './fragments.ts';

/**
 * How often a document selects one field in one place of the answer, at most. Validation compares
 * each with each. Walks the document with its fragments written out, level by level, so its
 * `selections` and its `depth` must be bounded before, and its fragments be without circles.
 */
export function countRepeats(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  const spread = new Set<string>();
  let most = 0;

  function walk(sets: SelectionSetNode[]): void {
    const counts = new Map<string, number>();
    const below = new Map<string, SelectionSetNode[]>();

    function collect(set: SelectionSetNode | undefined): void {
      for (const selection of set?.selections ?? []) {
        if (selection.kind === Kind.INLINE_FRAGMENT) {
          collect(selection.selectionSet);
        } else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          spread.add(selection.name.value);
          collect(fragments.get(selection.name.value)?.selectionSet);
        } else {
          const key = (selection.alias ?? selection.name).value;
          const count = (counts.get(key) ?? 0) + 1;
          counts.set(key, count);
          most = Math.max(most, count);
          if (!selection.selectionSet) continue;
          const sets = below.get(key);
          if (sets) sets.push(selection.selectionSet);
          else below.set(key, [selection.selectionSet]);
        }
      }
    }

    for (const set of sets) collect(set);
    for (const next of below.values()) walk(next);
  }

  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) walk([definition.selectionSet]);
  }
  for (const [name, { selectionSet }] of fragments) if (!spread.has(name)) walk([selectionSet]);
  return most;
}
