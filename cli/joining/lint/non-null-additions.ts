import { Kind } from 'graphql';
import type { Rule } from './rule.ts';

/** Fields that may not be null on entities that belong to others. */
export const nonNullAdditions: Rule = ({ types, has }, graph) =>
  [...types.values()].flatMap((type) => {
    const keys = new Set(type.keys.flatMap(({ fields }) => fields.split(' ')));
    if (keys.size === 0 || !graph.some((subgraph) => subgraph.types.has(type.name))) return [];
    return type.fields
      .filter(
        (field) =>
          field.type.kind === Kind.NON_NULL_TYPE &&
          !keys.has(field.name.value) &&
          !has(field, 'external') &&
          !has(field, 'override'),
      )
      .map(({ name }) => ({
        level: 'warning',
        code: 'NON_NULL_ADDITION',
        what: `${type.name}.${name.value}`,
        why: `While this subgraph does not answer, the field is null; since that may not be, every ${type.name} for which it is asked is lost with it.`,
        fix: 'Take the exclamation mark at the end of its type off.',
      }));
  });
