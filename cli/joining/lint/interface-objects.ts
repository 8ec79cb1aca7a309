import type { Rule } from './rule.ts';

/** Two interface objects for two interfaces that one type implements. */
export const interfaceObjects: Rule = ({ types }, graph) => {
  const objects = [...types.values()].filter(({ interfaceObject }) => interfaceObject);
  const names = new Set(objects.map(({ name }) => name));
  const doubled = graph.flatMap(({ types: known }) =>
    [...known.values()].filter(
      ({ interfaces }) => interfaces.filter((one) => names.has(one)).length > 1,
    ),
  );
  return doubled.map(({ name, interfaces }) => ({
    level: 'warning',
    code: 'TWO_INTERFACE_OBJECTS',
    what: `${interfaces.filter((one) => names.has(one)).join(' and ')} are both @interfaceObject here, and ${name} implements both`,
    why: 'A type behind two interfaces is reached through one interface object at a time: the gateway cannot go from one to the other.',
    fix: 'Keep one of them here. Where both are needed, serve them as two subgraphs.',
  }));
};
