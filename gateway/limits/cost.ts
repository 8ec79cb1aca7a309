import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { FieldWeights } from './field-weights.ts';
import { InputCosts } from './input-cost.ts';
import { DEFAULT_LIST_SIZE, sizeOf } from './list-size.ts';
import { type FieldWeight, MUTATION_WEIGHT, type Weights } from './weights.ts';

/**
 * What a selection set costs: a fixed part, and for each list that declares no size of its own the
 * cost of one item, because the object above may declare it.
 */
interface Cost {
  fixed: number;
  perItem: Map<string, number>;
}

const sum = (a: number, b: number) => a + b;

function combine(a: Cost, b: Cost, by: (a: number, b: number) => number): Cost {
  const perItem = new Map(a.perItem);
  for (const [field, cost] of b.perItem) perItem.set(field, by(perItem.get(field) ?? 0, cost));
  return { fixed: by(a.fixed, b.fixed), perItem };
}

const nothing = (): Cost => ({ fixed: 0, perItem: new Map() });

/** Estimates the cost of an operation with its variables; what the schema does not know costs nothing. */
export type EstimateCost = (
  operation: OperationDefinitionNode,
  document: DocumentNode,
  variables: Record<string, unknown>,
) => number;

/** The cost of an operation with given variables. */
class Estimate {
  private readonly fragments = new Map<string, { on: string; set: SelectionSetNode }>();
  private readonly measured = new Map<string, Cost>();
  private readonly inputs: InputCosts;

  constructor(
    private readonly weights: Weights,
    private readonly fields: FieldWeights,
    document: DocumentNode,
    private readonly variables: Record<string, unknown>,
  ) {
    this.inputs = new InputCosts(weights);
    for (const node of document.definitions) {
      if (node.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const on = node.typeCondition.name.value;
      this.fragments.set(node.name.value, { on, set: node.selectionSet });
    }
  }

  /** A whole operation. */
  ofRoot({ operation, selectionSet }: OperationDefinitionNode): number {
    const { fixed, perItem } = this.ofSet(selectionSet, this.weights.roots[operation]);
    const start = fixed + (operation === 'mutation' ? MUTATION_WEIGHT : 0);
    return [...perItem.values()].reduce(
      (total, one) => total + times(DEFAULT_LIST_SIZE, one),
      start,
    );
  }

  /**
   * One object of a type. What is selected on different object types does not add up, since the
   * object is of one of them: the dearest counts.
   */
  ofSet(set: SelectionSetNode | undefined, type: string): Cost {
    let common = nothing();
    const byType = new Map<string, Cost>();
    for (const selection of set?.selections ?? []) {
      if (this.isLeftOut(selection.directives ?? [])) continue;
      if (selection.kind === Kind.FIELD) {
        common = combine(common, this.ofField(selection, type), sum);
        continue;
      }
      const { on, cost } = this.ofFragment(selection, type);
      const isObject = this.weights.types.get(on)?.possible.has(on);
      if (isObject) byType.set(on, combine(byType.get(on) ?? nothing(), cost, sum));
      else common = combine(common, cost, sum);
    }
    const dearest = [...byType.values()].reduce((a, b) => combine(a, b, Math.max), nothing());
    return combine(common, dearest, sum);
  }

  private ofFragment(selection: Exclude<SelectionNode, FieldNode>, type: string) {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value ?? type;
      return { on, cost: this.ofSet(selection.selectionSet, on) };
    }
    const name = selection.name.value;
    const fragment = this.fragments.get(name);
    const on = fragment?.on ?? type;
    const cost = this.measured.get(name) ?? this.ofSet(fragment?.set, on);
    this.measured.set(name, cost);
    return { on, cost };
  }

  private ofField(node: FieldNode, type: string): Cost {
    const name = node.name.value;
    const field = this.fields.of(type, name);
    if (!field) return nothing();
    const given = Object.fromEntries(
      (node.arguments ?? []).map((argument) => [
        argument.name.value,
        valueFromASTUntyped(argument.value, this.variables),
      ]),
    );
    const fixed = this.inputs.of(field.arguments, given);
    const size = sizeOf(field, given);
    const item = this.fields.unit(field) + this.ofItem(node, field, size);
    if (!field.isList) return { fixed: fixed + item, perItem: new Map() };
    const sizesOthers = (field.size?.sizedFields.length ?? 0) > 0;
    if (size === null || sizesOthers) return { fixed, perItem: new Map([[name, item]]) };
    return { fixed: fixed + times(size, item), perItem: new Map() };
  }

  /** What is selected below a field, for one of its items. */
  private ofItem(node: FieldNode, field: FieldWeight, size: number | null): number {
    const { fixed, perItem } = this.ofSet(node.selectionSet, field.type);
    const sized = field.size?.sizedFields ?? [];
    return [...perItem].reduce(
      (total, [name, cost]) =>
        total + times(sized.includes(name) && size !== null ? size : DEFAULT_LIST_SIZE, cost),
      fixed,
    );
  }

  private isLeftOut(directives: readonly DirectiveNode[]): boolean {
    return directives.some(({ name, arguments: given }) => {
      const condition = given?.find((argument) => argument.name.value === 'if');
      if (!condition) return false;
      const value = valueFromASTUntyped(condition.value, this.variables);
      return name.value === 'skip' ? value === true : name.value === 'include' && value === false;
    });
  }
}

/** Zero items cost nothing, even where one has no bound. */
function times(size: number, cost: number): number {
  return size === 0 || cost === 0 ? 0 : size * cost;
}

/** The values of an operation's variables, with its own defaults where none are given. */
function withDefaults(
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const values = Object.create(null) as Record<string, unknown>;
  for (const { variable, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) values[name] = given[name];
    else if (defaultValue) values[name] = valueFromASTUntyped(defaultValue);
  }
  return values;
}

/**
 * An estimate of the cost of operations, by the weights of a supergraph: never below the cost of
 * what is then returned, as long as lists keep to the sizes that the schema declares. Follows the
 * GraphQL cost directives specification of IBM in the form of Apollo's `@cost` and `@listSize`: an
 * object counts 1, a scalar nothing, a list as often as it has items. One walk; a fragment is
 * measured once.
 */
export function createCostEstimate(weights: Weights): EstimateCost {
  const fields = new FieldWeights(weights);
  return (operation, document, given) => {
    const variables = withDefaults(operation, given);
    const estimate = new Estimate(weights, fields, document, variables);
    return estimate.ofRoot(operation);
  };
}
