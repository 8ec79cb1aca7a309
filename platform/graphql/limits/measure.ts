import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkLimits } from './exceeded.ts';
import { fragmentsOf } from './fragments.ts';
import type { Limits } from './limits.ts';

/** The figures that a document has by itself, whatever its schema and its variables. */
export type Shape = Pick<
  Limits,
  | 'depth'
  | 'rootFields'
  | 'aliases'
  | 'directives'
  | 'selections'
  | 'introspections'
  | 'introspectionDepth'
>;

/** Fields of the introspection types that give lists. */
const INTROSPECTION_LISTS = new Set([
  'types',
  'directives',
  'fields',
  'args',
  'interfaces',
  'possibleTypes',
  'enumValues',
  'inputFields',
]);

/** One selection set with its fragments written out; `lists` counts as if it were introspection. */
interface Measure extends Shape {
  lists: number;
}

const EMPTY: Measure = {
  depth: 0,
  rootFields: 0,
  aliases: 0,
  directives: 0,
  selections: 0,
  introspections: 0,
  introspectionDepth: 0,
  lists: 0,
};

/** Two parts that stand side by side. */
function beside(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: a.rootFields + b.rootFields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    selections: a.selections + b.selections,
    introspections: a.introspections + b.introspections,
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    lists: Math.max(a.lists, b.lists),
  };
}

/** A field over what is selected below it. */
function above(field: FieldNode, below: Measure): Measure {
  const name = field.name.value;
  const introspects = name === '__schema' || name === '__type';
  return {
    depth: below.depth + 1,
    rootFields: 1,
    aliases: below.aliases + (field.alias ? 1 : 0),
    directives: below.directives + (field.directives?.length ?? 0),
    selections: below.selections + 1,
    introspections: below.introspections + (introspects ? 1 : 0),
    introspectionDepth: introspects ? below.lists : below.introspectionDepth,
    lists: below.lists + (INTROSPECTION_LISTS.has(name) ? 1 : 0),
  };
}

/** Selections, spreads and inline fragments on one path; far more than any client writes. */
const MAX_LEVEL = 1_000;

/** Where the walk is: fields above, and levels of any kind. */
interface Place {
  fields: number;
  levels: number;
}

function circle(fragment: FragmentDefinitionNode): GraphQLError {
  return new GraphQLError(`Cannot spread fragment "${fragment.name.value}" within itself.`, {
    nodes: fragment,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
}

/**
 * Measures a document in one walk. A fragment is measured once, however often it is spread, so the
 * time is linear in the text while the figures are those of the text written out. Figures add up
 * over operations, and over fragments that none uses, since validation reads them too.
 *
 * @throws LimitExceeded as soon as a path is too deep; GraphQLError for a circle of fragments.
 */
export function measureDocument(document: DocumentNode, limits: Limits): Shape {
  const fragments = fragmentsOf(document);
  const known = new Map<string, Measure>();
  const open = new Set<string>();

  function ofFragment(name: string, place: Place): Measure {
    const fragment = fragments.get(name);
    const measured = known.get(name);
    if (measured || !fragment) return measured ?? EMPTY;
    if (open.has(name)) throw circle(fragment);
    open.add(name);
    const measure = ofDefinition(fragment, place);
    open.delete(name);
    known.set(name, measure);
    return measure;
  }

  function ofSet(set: SelectionSetNode | undefined, { fields, levels }: Place): Measure {
    checkLimits({ depth: fields }, limits);
    if (levels > MAX_LEVEL) checkLimits({ nesting: levels }, limits);
    let sum = EMPTY;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        const below = ofSet(selection.selectionSet, { fields: fields + 1, levels: levels + 1 });
        sum = beside(sum, above(selection, below));
        continue;
      }
      const place = { fields, levels: levels + 1 };
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? ofSet(selection.selectionSet, place)
          : ofFragment(selection.name.value, place);
      const directives = inner.directives + (selection.directives?.length ?? 0);
      // A spread counts as well: one of a fragment without fields is not free.
      sum = beside(sum, { ...inner, directives, selections: inner.selections + 1 });
    }
    return sum;
  }

  function ofDefinition(
    definition: FragmentDefinitionNode | OperationDefinitionNode,
    place: Place,
  ): Measure {
    const measure = ofSet(definition.selectionSet, place);
    const own = [definition, ...(definition.variableDefinitions ?? [])].reduce(
      (sum, { directives }) => sum + (directives?.length ?? 0),
      0,
    );
    return { ...measure, directives: measure.directives + own };
  }

  const top: Place = { fields: 0, levels: 0 };
  let sum = EMPTY;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const measure = ofDefinition(definition, top);
    sum = { ...beside(sum, measure), rootFields: Math.max(sum.rootFields, measure.rootFields) };
  }
  for (const [name] of fragments) {
    if (known.has(name)) continue;
    sum = { ...beside(sum, ofFragment(name, top)), rootFields: sum.rootFields };
  }
  const { lists: _, ...shape } = sum;
  return shape;
}
