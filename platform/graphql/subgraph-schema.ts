// type-graphql's decorators need it; TypeORM brings it along, but not every subgraph has tables.
import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { type GraphQLSchema, parse, print, specifiedDirectives } from 'graphql';
import {
  type AuthChecker,
  buildSchemaSync,
  type ContainerType,
  createResolversMap,
  type NonEmptyArray,
} from 'type-graphql';
import { NewsgraphError } from '../errors.ts';
import { allows } from './caller.ts';
import type { Context } from './context.ts';
import { federated, type OwnDirective } from './federated.ts';
import { cutLists, declareListSizes } from './list-size.ts';

/** How a subgraph finds an entity by its key, as `_entities` gives it; null where there is none. */
export type ReferenceResolver = (
  reference: { __typename: string } & Record<string, unknown>,
  context: Context,
) => Promise<object | null>;

/** What a subgraph is made of. */
export interface SubgraphDefinition {
  /** The resolver objects; their classes carry the type-graphql decorators. */
  resolvers: object[];
  /** Classes that no field of a root type leads to: implementations of interfaces and the like. */
  // biome-ignore lint/complexity/noBannedTypes: type-graphql names types by class.
  types: Function[];
  /** By type name. */
  references: Record<string, ReferenceResolver>;
  /** Directives that are neither GraphQL's nor Federation's. */
  directives?: OwnDirective[];
}

/** A subgraph's executable schema and its text in the language of Federation 2. */
export interface SubgraphSchema {
  schema: GraphQLSchema;
  sdl: string;
}

const checkScopes: AuthChecker<Context> = ({ context }, scopes) => {
  if (!context.claims) throw new NewsgraphError('UNAUTHENTICATED');
  if (allows(context.claims, scopes)) return true;
  throw new NewsgraphError('FORBIDDEN', `This needs the scope ${scopes.join(' or ')}.`);
};

/**
 * Turns decorated classes into a Federation 2 schema, with descriptions and directives. Every list
 * of objects keeps to the size that it declares.
 */
export function buildSubgraph(definition: SubgraphDefinition): SubgraphSchema {
  const instances = new Map(
    definition.resolvers.map((resolver) => [resolver.constructor, resolver]),
  );
  const container: ContainerType = { get: (type) => instances.get(type) };
  const schema = buildSchemaSync({
    resolvers: [...instances.keys()] as unknown as NonEmptyArray<() => void>,
    orphanedTypes: definition.types as never,
    container,
    authChecker: checkScopes,
    directives: [...specifiedDirectives],
    skipCheck: true,
    validate: false,
  });
  const sized = declareListSizes(getDocumentNodeFromSchema(schema));
  const sdl = federated(print(sized), definition.directives);
  const resolvers = createResolversMap(schema) as Record<string, object>;
  for (const [type, resolve] of Object.entries(definition.references)) {
    resolvers[type] = { ...resolvers[type], __resolveReference: resolve };
  }
  const executable = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  cutLists(executable, sized);
  return { schema: executable, sdl };
}
