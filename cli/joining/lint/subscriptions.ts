import { Kind } from 'graphql';
import type { Rule } from './rule.ts';

/** A root of subscriptions: clients would see fields that nothing answers. */
export const subscriptions: Rule = ({ document, types, has }) => {
  const named = document.definitions.flatMap((node) =>
    node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
      ? (node.operationTypes ?? [])
      : [],
  );
  const root = named.find(({ operation }) => operation === 'subscription');
  const type = types.get(root?.type.name.value ?? 'Subscription');
  if (!type || type.fields.length === 0 || has(type, 'inaccessible')) return [];
  return [
    {
      level: 'error',
      code: 'UNSUPPORTED_SUBSCRIPTION',
      what: `${type.name}.${type.fields[0]!.name.value}`,
      why: 'The gateway answers queries and mutations only; clients would be shown a field that never answers.',
      fix: `Mark the type @inaccessible, so that only direct callers of the subgraph see it: type ${type.name} @inaccessible { … }`,
    },
  ];
};
