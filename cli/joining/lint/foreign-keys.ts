import type { Rule } from './rule.ts';

/** Entities of the graph under a key that no other subgraph has: the gateway finds no way to them. */
export const foreignKeys: Rule = ({ types }, graph) =>
  [...types.values()].flatMap((type) => {
    const others = graph.flatMap(({ types: known }) => known.get(type.name)?.keys ?? []);
    const known = new Set(others.map(({ fields }) => fields));
    if (type.keys.length === 0 || known.size === 0) return [];
    if (type.keys.some(({ fields }) => known.has(fields))) return [];
    const names = [...known].map((fields) => `@key(fields: "${fields}")`).join(' or ');
    return [
      {
        level: 'warning',
        code: 'FOREIGN_KEY',
        what: `${type.name} @key(fields: "${type.keys[0]!.fields}")`,
        why: `The graph knows ${type.name} by ${names} and cannot give any other key, so it never reaches the fields here from the rest of the graph.`,
        fix: `Give the type the key of the graph: ${names}.`,
      },
    ];
  });
