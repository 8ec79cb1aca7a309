// The smallest subgraph on mercurius: one field on every event.
import { createHash, timingSafeEqual } from 'node:crypto';
import { mercuriusFederationPlugin } from '@mercuriusjs/federation';
import Fastify from 'fastify';

const schema = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])

  directive @interfaceObject on OBJECT

  type Event @key(fields: "id") @interfaceObject {
    id: ID!
    """How important the desk finds it, 1 to 5."""
    stars: Int
  }

  type Query {
    "The number of events that have stars."
    starred: Int
  }
`;

/** By event id; a real subgraph asks its database. */
const stars = new Map();

const resolvers = {
  Query: { starred: () => stars.size },
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    stars: ({ id }) => stars.get(id) ?? 3,
  },
};

/** Only the gateway knows the secret; anyone else could ask for everything by id. */
const digest = (text) => createHash('sha256').update(text).digest();
const secret = digest(process.env.NEWSGRAPH_SUBGRAPH_SECRET);

const app = Fastify();
app.addHook('onRequest', async (request, reply) => {
  const given = digest(String(request.headers['x-newsgraph-secret'] ?? ''));
  if (request.url !== '/readyz' && !timingSafeEqual(given, secret)) {
    await reply.code(401).send('The gateway only.');
  }
});
app.get('/readyz', async () => ({ status: 'ok' }));
app.register(mercuriusFederationPlugin, { schema, resolvers, jit: 1 });

const port = Number(process.env.PORT ?? 4102);
const address = await app.listen({ host: '127.0.0.1', port });
console.log(`${address}/graphql`);
