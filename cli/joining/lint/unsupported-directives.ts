import { type ConstDirectiveNode, Kind, visit } from 'graphql';
import type { Rule } from './rule.ts';

const AUTHORIZATION = {
  why: 'The gateway refuses to start on a graph that has it: it does not enforce authorisation by schema.',
  fix: 'Take it off. The gateway verifies the token and passes its claims on in the header x-newsgraph-claims; let the resolver refuse with the code FORBIDDEN.',
};

const CONTEXT = {
  why: 'The gateway refuses to start on a graph that has it: it cannot set contexts.',
  fix: 'Take it off, and let the field read what it needs with @requires, or take an argument.',
};

const PROGRESSIVE = {
  why: 'The gateway ignores the label: all traffic would go over at once, or none.',
  fix: 'Use @override(from: "…") without a label, and switch over with one subgraph:add.',
};

const ALWAYS: Record<string, { why: string; fix: string }> = {
  requiresScopes: AUTHORIZATION,
  authenticated: AUTHORIZATION,
  policy: AUTHORIZATION,
  context: CONTEXT,
  fromContext: CONTEXT,
};

const hasLabel = (node: ConstDirectiveNode) =>
  node.arguments?.some(({ name, value }) => name.value === 'label' && value.kind !== Kind.NULL);

/** Directives that compose, and with which the gateway does not start or does something else. */
export const unsupportedDirectives: Rule = ({ document, nameOf }) => {
  const canonical = new Map(
    [...Object.keys(ALWAYS), 'override'].map((name) => [nameOf(name), name] as const),
  );
  const places = new Map<string, number>();
  visit(document, {
    DirectiveDefinition: () => false,
    Directive(node) {
      const name = canonical.get(node.name.value);
      if (!name || (name === 'override' && !hasLabel(node as ConstDirectiveNode))) return;
      places.set(name, (places.get(name) ?? 0) + 1);
    },
  });
  return [...places].map(([name, count]) => ({
    level: 'error',
    code: 'UNSUPPORTED_DIRECTIVE',
    what: `@${name}${name === 'override' ? ' with a label' : ''} is used ${count === 1 ? 'once' : `${count} times`}`,
    ...(ALWAYS[name] ?? PROGRESSIVE),
  }));
};
