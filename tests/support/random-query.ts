import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Numbers in [0, 1), the same for the same seed (the generator mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A query and the variables that it asks for. */
export interface RandomQuery {
  query: string;
  variables: Record<string, number | boolean | null>;
}

/**
 * A valid query over a schema: fields with and without aliases, pages of all sizes by literal,
 * variable, default and null, inline and named fragments, fields left out. Every object tells its
 * type. Fields with required arguments but `id` and `text` are left alone.
 */
export function randomQuery(schema: GraphQLSchema, random: () => number): RandomQuery {
  const variables: RandomQuery['variables'] = {};
  const declared: string[] = [];
  const fragments: string[] = [];
  let keys = 0;

  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const chance = (share: number) => random() < share;

  function declare(type: string, value: number | boolean | null | undefined): string {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}${value === undefined ? ' = 3' : ''}`);
    if (value !== undefined) variables[name] = value;
    return `$${name}`;
  }

  function first(): string {
    const size = 1 + Math.floor(random() * 8);
    const ways = [
      () => '',
      () => `first: ${size}`,
      () => 'first: null',
      () => `first: ${declare('Int', pick([size, null, undefined]))}`,
    ];
    return pick(ways)();
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string | null {
    const required = field.args.filter(
      (arg) => isNonNullType(arg.type) && arg.defaultValue === undefined,
    );
    if (!required.every((arg) => ['id', 'text', 'isoCode'].includes(arg.name))) return null;
    const given = required.map((arg) => `${arg.name}: "UA"`);
    if (field.args.some((arg) => arg.name === 'first')) given.push(first());
    const text = given.filter(Boolean).join(', ');
    return text && `(${text})`;
  }

  function directive(): string {
    if (!chance(0.05)) return '';
    const value = chance(0.5) ? declare('Boolean!', chance(0.5)) : String(chance(0.5));
    return ` @${pick(['skip', 'include'])}(if: ${value})`;
  }

  function selectionsOf(type: GraphQLCompositeType, depth: number, most = 3): string {
    const parts = ['__typename'];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    for (let count = 1 + Math.floor(random() * most); count > 0 && fields.length > 0; count--) {
      const field = pick(fields);
      const below = getNamedType(field.type);
      if (isCompositeType(below) && depth === 0) continue;
      const given = argumentsOf(field);
      if (given === null) continue;
      // Two selections of one name must agree; names of their own always do.
      const inner = isCompositeType(below) ? ` { ${selectionsOf(below, depth - 1)} }` : '';
      parts.push(`k${keys++}: ${field.name}${given}${directive()}${inner}`);
    }
    if (isAbstractType(type) && chance(0.7)) {
      for (const one of schema.getPossibleTypes(type)) {
        if (chance(0.5)) parts.push(`... on ${one.name} { ${selectionsOf(one, depth)} }`);
      }
    }
    if (isObjectType(type) && depth > 0 && chance(0.2)) {
      const name = `F${fragments.length}`;
      fragments.push('');
      const body = `fragment ${name} on ${type.name} { ${selectionsOf(type, depth - 1)} }`;
      fragments[Number(name.slice(1))] = body;
      parts.push(`...${name}`, `... @include(if: true) { ...${name} }`);
    }
    return parts.join(' ');
  }

  const body = selectionsOf(schema.getQueryType()!, 5, 6);
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query';
  return { query: [`${head} { ${body} }`, ...fragments].join('\n'), variables };
}
