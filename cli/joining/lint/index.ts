import type { DocumentNode } from 'graphql';
import type { Finding } from '../finding.ts';
import { descriptions } from './descriptions.ts';
import { federationOne } from './federation-one.ts';
import { foreignKeys } from './foreign-keys.ts';
import { interfaceObjects } from './interface-objects.ts';
import { nonNullAdditions } from './non-null-additions.ts';
import { references } from './references.ts';
import { requiresWithArguments } from './requires-with-arguments.ts';
import type { Rule } from './rule.ts';
import { viewSubgraph } from './subgraph-view.ts';
import { subscriptions } from './subscriptions.ts';
import { unsupportedDirectives } from './unsupported-directives.ts';

const RULES: Rule[] = [
  unsupportedDirectives,
  subscriptions,
  requiresWithArguments,
  federationOne,
  foreignKeys,
  interfaceObjects,
  references,
  nonNullAdditions,
  descriptions,
];

/** A subgraph's name and parsed schema. */
interface NamedSchema {
  name: string;
  typeDefs: DocumentNode;
}

/** What the composition does not say of a schema that is to join, or says in words hard to read. */
export function lint(joining: NamedSchema, graph: NamedSchema[]): Finding[] {
  const view = viewSubgraph(joining.name, joining.typeDefs);
  const others = graph.map(({ name, typeDefs }) => viewSubgraph(name, typeDefs));
  return RULES.flatMap((rule) => rule(view, others));
}
