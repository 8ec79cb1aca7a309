import type { FieldWeight, ListSize, TypeWeight, Weights } from './weights.ts';

function largest(a: ListSize | null, b: ListSize | null): ListSize | null {
  if (!a || !b) return a ?? b;
  return {
    assumed: a.assumed === null ? b.assumed : Math.max(a.assumed, b.assumed ?? 0),
    slicingArguments: [...new Set([...a.slicingArguments, ...b.slicingArguments])],
    sizedFields: [...new Set([...a.sizedFields, ...b.sizedFields])],
  };
}

/** The weights of fields wherever they are selected: on an interface, the largest of all its types. */
export class FieldWeights {
  private readonly known = new Map<string, FieldWeight | null>();
  private readonly parents = new Map<string, TypeWeight[]>();

  constructor(private readonly weights: Weights) {
    for (const [name, type] of weights.types) {
      for (const object of type.possible) {
        if (object === name) continue;
        const parents = this.parents.get(object);
        if (parents) parents.push(type);
        else this.parents.set(object, [type]);
      }
    }
  }

  /** What a field costs on a type; null where the type has no such field, as for `__typename`. */
  of(typeName: string, field: string): FieldWeight | null {
    const key = `${typeName}.${field}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.merge(typeName, field);
    // Only what the schema has is remembered: clients choose the names of anything else.
    if (found) this.known.set(key, found);
    return found;
  }

  /** What one object of a type counts, at most; 0 for a scalar. */
  unit(field: FieldWeight): number {
    const { types } = this.weights;
    const possible = [...(types.get(field.type)?.possible ?? [])];
    const own = possible.map((name) => types.get(name)?.weight ?? 0);
    return field.weight ?? Math.max(types.get(field.type)?.weight ?? 0, ...own);
  }

  private merge(typeName: string, field: string): FieldWeight | null {
    const type = this.weights.types.get(typeName);
    if (!type) return null;
    const objects = [...type.possible].flatMap((name) => this.weights.types.get(name) ?? []);
    const above = this.parents.get(typeName) ?? [];
    const all = [type, ...objects, ...above].flatMap(({ fields }) => fields.get(field) ?? []);
    const [first] = all;
    if (!first) return null;
    const declared = all.some(({ weight }) => weight !== null);
    return {
      ...first,
      weight: declared ? Math.max(...all.map((one) => this.unit(one))) : null,
      isList: all.some(({ isList }) => isList),
      size: all.map(({ size }) => size).reduce(largest),
    };
  }
}
