import type { Rule } from './rule.ts';

/** `@requires` beside arguments: the gateway answers with the wrong argument. */
export const requiresWithArguments: Rule = ({ types, has }) =>
  [...types.values()].flatMap((type) =>
    type.fields
      .filter((field) => has(field, 'requires') && (field.arguments ?? []).length > 0)
      .map((field) => ({
        level: 'error',
        code: 'REQUIRES_WITH_ARGUMENTS',
        what: `${type.name}.${field.name.value}`,
        why: 'Where a field has both @requires and arguments, the gateway does not pass on the argument that the client gave: the answer would be wrong, without an error.',
        fix: 'Take the arguments off, or take @requires off and fetch the values in the resolver. Two fields, one with each, work as well.',
      })),
  );
