import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { SubgraphSchema } from '../../../platform/graphql/subgraph-schema.ts';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';

function neighbour(imports: string[], body: string, resolvers: object): SubgraphSchema {
  const names = imports.map((name) => JSON.stringify(name)).join(', ');
  const sdl = `extend schema @link(url: "${FEDERATION}", import: [${names}])\n${body}`;
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  return { schema, sdl };
}

/** Owns users; its name of them is overridden by products. */
const users = () =>
  neighbour(
    ['@key', '@shareable'],
    `type Query { user(email: ID!): User }
    type User @key(fields: "email") {
      email: ID!
      name: String
      totalProductsCreated: Int @shareable
      yearsOfEmployment: Int!
    }`,
    {
      Query: { user: (_: unknown, key: { email: string }) => userOf(key) },
      User: { __resolveReference: userOf },
    },
  );

const userOf = ({ email }: { email: string }) => ({
  email,
  name: `${email}, as users know them`,
  totalProductsCreated: 40,
  yearsOfEmployment: 8,
});

/** Owns the interface whose object products have. */
const inventory = () =>
  neighbour(
    ['@key'],
    `type Query { inventories: [Inventory!]! }
    interface Inventory @key(fields: "id") { id: ID! street: String }
    type Cellar implements Inventory @key(fields: "id") { id: ID! street: String depth: Int }
    type Shelf implements Inventory @key(fields: "id") { id: ID! street: String }`,
    {
      Query: {
        inventories: () => [
          { __typename: 'Cellar', id: 'cellar', street: 'Low Road', depth: 3 },
          { __typename: 'Shelf', id: 'shelf', street: 'High Road' },
        ],
      },
    },
  );

/** Adds to products, by another key than users do, and shares their dimensions. */
const reviews = () =>
  neighbour(
    ['@key', '@shareable', '@external', '@requires'],
    `type Query { bestReviewed: Product  mostStudied: ProductResearch  lastOfItsKind: DeprecatedProduct }
    type Product @key(fields: "sku package") {
      sku: String
      package: String
      stars: Int
      weighed: String @requires(fields: "dimensions { weight }")
      dimensions: ProductDimension @external
    }
    type ProductDimension @shareable { weight: Float }
    type ProductResearch @key(fields: "study { caseNumber }") { study: CaseStudy! }
    type CaseStudy { caseNumber: ID! @shareable }
    type DeprecatedProduct @key(fields: "sku package", resolvable: false) { sku: String! package: String! }`,
    {
      Query: {
        bestReviewed: () => ({ sku: 'L-1', package: 'box', stars: 5 }),
        mostStudied: () => ({ study: { caseNumber: '77' } }),
        lastOfItsKind: () => ({ sku: 'C-9', package: 'bag' }),
      },
      Product: {
        __resolveReference: (key: object) => ({ ...key, stars: 5 }),
        weighed: ({ dimensions }: { dimensions?: { weight: number } }) =>
          `${dimensions?.weight} kg, says the reviewer`,
      },
      ProductResearch: { __resolveReference: (key: object) => key },
    },
  );

/** The subgraphs around products, by name, built as any other library would. */
export const NEIGHBOURS: Record<string, () => SubgraphSchema> = { users, inventory, reviews };
