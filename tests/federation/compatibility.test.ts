import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { createGatewayServer } from '../../gateway/server.ts';
import { textSource } from '../../gateway/supergraph/source.ts';
import type { SubgraphSchema } from '../../platform/graphql/subgraph-schema.ts';
import { createService } from '../../platform/graphql/subgraph-service.ts';
import { createSubgraphServer } from '../../platform/http/subgraph-server.ts';
import { trustHeaders } from '../../platform/security/trust.ts';
import { anonymousCaller } from '../support/callers.ts';
import type { Json } from '../support/graph.ts';
import { silentLogger } from '../support/log.ts';
import { NEIGHBOURS } from '../support/shop/neighbours.ts';
import { buildProducts } from '../support/shop/products.ts';
import { supergraphOf } from '../support/weather.ts';

const SECRET = 'the secret of these tests, 32 characters';

const schemas: Record<string, SubgraphSchema> = {
  products: buildProducts(),
  ...Object.fromEntries(Object.entries(NEIGHBOURS).map(([name, build]) => [name, build()])),
};

const supergraph = supergraphOf(
  Object.fromEntries(Object.entries(schemas).map(([name, { sdl }]) => [name, sdl])),
);

/** The names of the subgraphs that were asked, in order. */
const asked: string[] = [];

const NOTHING = { async ready() {}, async close() {} };
const products = createService('products', schemas.products!, silentLogger, NOTHING);

let gateway: FastifyInstance;

beforeAll(async () => {
  gateway = await createGatewayServer({
    supergraph: textSource(supergraph),
    pollMs: 0,
    connect({ name }) {
      const service = createService(name, schemas[name]!, silentLogger, NOTHING);
      return {
        ...service,
        execute(request, caller) {
          asked.push(name);
          return service.execute(request, caller);
        },
      };
    },
    readAuthorization: async () => null,
    introspection: true,
    ide: null,
    log: silentLogger,
  });
});

beforeEach(() => {
  asked.length = 0;
});

afterAll(() => gateway.close());

/** The data of the gateway's answer. Throws where it has errors. */
async function ask(query: string): Promise<Json> {
  const response = await gateway.inject({ method: 'POST', url: '/graphql', payload: { query } });
  const { data, errors } = response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The data of the subgraph's own answer. */
async function askProducts(query: string, variables = {}): Promise<Json> {
  const { data, errors } = await products.execute({ query, variables }, anonymousCaller);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** What the subgraph knows of one reference. */
async function entity(reference: object, selection: string): Promise<Json> {
  const { _entities } = await askProducts(
    `query ($of: [_Any!]!) { _entities(representations: $of) { __typename ${selection} } }`,
    { of: [reference] },
  );
  return _entities[0];
}

describe('a subgraph of our platform composes with others, and', () => {
  test('_service gives its schema with all directives', async () => {
    const { _service } = await askProducts('{ _service { sdl } }');
    expect(parse(_service.sdl)).toBeTruthy();
    for (const use of [
      '@link(url: "https://specs.apollo.dev/federation/v2.9"',
      '@key(fields: "id")',
      '@key(fields: "sku package")',
      '@key(fields: "sku variation { id }")',
      '@key(fields: "study { caseNumber }")',
      '@shareable',
      '@inaccessible',
      '@external',
      '@requires(fields: "totalProductsCreated yearsOfEmployment")',
      '@provides(fields: "totalProductsCreated")',
      '@override(from: "users")',
      '@tag(name: "internal")',
      '@interfaceObject',
      '@composeDirective(name: "@secret")',
      '@secret(level: 3)',
    ]) {
      expect(_service.sdl).toContain(use);
    }
  });

  test('introspection shows its types without those of the machinery to clients only', async () => {
    const query = '{ __schema { types { name } } }';
    const names = ({ __schema }: Json) => __schema.types.map(({ name }: Json) => name);
    expect(names(await askProducts(query))).toEqual(
      expect.arrayContaining(['Product', 'DeprecatedProduct', '_Any', '_Entity', '_Service']),
    );
    expect(names(await ask(query))).not.toEqual(expect.arrayContaining(['_Service']));
  });

  test.each([
    ['single', { id: 'lamp' }],
    ['composite', { sku: 'L-1', package: 'box' }],
    ['nested within composite', { sku: 'L-1', variation: { id: 'brass' } }],
  ])('@key, %s: an entity is found', async (_what, key) => {
    const reference = { __typename: 'Product', ...key };
    expect(await entity(reference, '... on Product { id notes }')).toEqual({
      __typename: 'Product',
      id: 'lamp',
      notes: 'sells well',
    });
  });

  test.each([
    ['single', { id: 'torch' }],
    ['composite', { sku: 'L-1', package: 'bag' }],
    ['nested within composite', { sku: 'L-1', variation: { id: 'tin' } }],
  ])('@key, %s: an unknown entity is null', async (_what, key) => {
    expect(await entity({ __typename: 'Product', ...key }, '')).toBeNull();
  });

  test('@key, composite, leads from another subgraph that holds the key alone', async () => {
    expect(await ask('{ lastOfItsKind { sku package reason } }')).toEqual({
      lastOfItsKind: { sku: 'C-9', package: 'bag', reason: 'lamps' },
    });
    expect(asked).toEqual(['reviews', 'products']);
  });

  test('@key, nested, leads from another subgraph', async () => {
    expect(await ask('{ mostStudied { study { caseNumber } outcome } }')).toEqual({
      mostStudied: { study: { caseNumber: '77' }, outcome: 'brighter' },
    });
  });

  test('@key, several on one type, leads there and back by whichever both have', async () => {
    expect(await ask('{ bestReviewed { id stars } product(id: "lamp") { id stars } }')).toEqual({
      bestReviewed: { id: 'lamp', stars: 5 },
      product: { id: 'lamp', stars: 5 },
    });
  });

  test('@shareable: a field of both is taken from the one that is asked anyway', async () => {
    expect(await ask('{ product(id: "lamp") { dimensions { weight } } }')).toEqual({
      product: { dimensions: { weight: 1.5 } },
    });
    expect(asked).toEqual(['products']);
  });

  test('@requires: its own field is computed from fields of another subgraph', async () => {
    expect(await ask('{ user(email: "eve") { averageProductsCreatedPerYear } }')).toEqual({
      user: { averageProductsCreatedPerYear: 5 },
    });
    expect(asked).toEqual(['users', 'products']);
  });

  test("@requires: another's field is computed from its own", async () => {
    expect(await ask('{ product(id: "lamp") { weighed } }')).toEqual({
      product: { weighed: '1.5 kg, says the reviewer' },
    });
  });

  test('@provides: what it knows of an external field is not asked for elsewhere', async () => {
    expect(await ask('{ product(id: "lamp") { createdBy { totalProductsCreated } } }')).toEqual({
      product: { createdBy: { totalProductsCreated: 12 } },
    });
    expect(asked).toEqual(['products']);
  });

  test('@external: what it does not provide is asked for where it belongs', async () => {
    expect(await ask('{ product(id: "lamp") { createdBy { yearsOfEmployment } } }')).toEqual({
      product: { createdBy: { yearsOfEmployment: 8 } },
    });
    expect(asked).toEqual(['products', 'users']);
  });

  test('@override: a field is taken over, though the other subgraph still has it', async () => {
    expect(await ask('{ user(email: "eve") { name } }')).toEqual({
      user: { name: 'eve, as products know them' },
    });
  });

  test('@inaccessible: a field is there for composition, and not for clients', async () => {
    expect(supergraph).toMatch(/unit: String .*@inaccessible/);
    await expect(ask('{ product(id: "lamp") { dimensions { unit } } }')).rejects.toThrow(
      'Cannot query field',
    );
  });

  test('@tag: a tag stays in the supergraph', () => {
    expect(supergraph).toMatch(/notes: String .*@tag\(name: "internal"\)/);
  });

  test('@composeDirective: an own directive stays in the supergraph, with its link', () => {
    expect(supergraph).toContain('directive @secret(level: Int!) on OBJECT');
    expect(supergraph).toContain('@link(url: "https://specs.shop.example/secrecy/v1.0"');
    expect(supergraph).toContain('@secret(level: 3)');
  });

  test('@interfaceObject: a field is added to every type of an interface elsewhere', async () => {
    const query = `{ inventories { __typename id street ... on Cellar { depth }
      deprecatedProducts { sku reason } } }`;
    expect(await ask(query)).toEqual({
      inventories: [
        {
          __typename: 'Cellar',
          id: 'cellar',
          street: 'Low Road',
          depth: 3,
          deprecatedProducts: [{ sku: 'C-9', reason: 'lamps' }],
        },
        { __typename: 'Shelf', id: 'shelf', street: 'High Road', deprecatedProducts: [] },
      ],
    });
  });

  test('a deprecation stays in the schema that clients see', () => {
    expect(supergraph).toContain('@deprecated(reason: "Ask for product.")');
  });
});

describe('federated tracing', () => {
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await createSubgraphServer(products, SECRET);
  });
  afterAll(() => app.close());

  const trace = async (headers: Record<string, string>) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...trustHeaders(anonymousCaller, SECRET), ...headers },
      payload: { query: '{ product(id: "lamp") { id } }' },
    });
    return response.json().extensions?.ftv1;
  };

  test('is given to who asks for it, and to nobody else', async () => {
    const given = await trace({ 'apollo-federation-include-trace': 'ftv1' });
    const bytes = Buffer.from(given, 'base64').toString('latin1');
    expect(bytes).toContain('product');
    expect(await trace({})).toBeUndefined();
  });
});
