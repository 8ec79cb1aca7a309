import type { Rule } from './rule.ts';

const SHOWN = 5;

/** Types and fields of the subgraph's own that say nothing of themselves. */
export const descriptions: Rule = ({ types }, graph) => {
  const known = (name: string) => graph.some((subgraph) => subgraph.types.has(name));
  const bare = [...types.values()].flatMap((type) => {
    if (type.name === '_Service') return [];
    const keys = new Set(type.keys.flatMap(({ fields }) => fields.split(' ')));
    const fields = type.fields.filter(
      (field) =>
        !field.description?.value &&
        !keys.has(field.name.value) &&
        !field.name.value.startsWith('_'),
    );
    const own = known(type.name) || isRoot(type.name) || type.described ? [] : [type.name];
    return [...own, ...fields.map(({ name }) => `${type.name}.${name.value}`)];
  });
  if (bare.length === 0) return [];
  const rest = bare.length > SHOWN ? ` and ${bare.length - SHOWN} more` : '';
  return [
    {
      level: 'warning',
      code: 'NO_DESCRIPTION',
      what: `${bare.slice(0, SHOWN).join(', ')}${rest}`,
      why: 'The descriptions of the schema are what frontend developers read in the IDE.',
      fix: 'Put a sentence in three quotes above each: """How sunny it was there."""',
    },
  ];
};

const isRoot = (name: string) => ['Query', 'Mutation', 'Subscription'].includes(name);
