// The smallest subgraph on graphql-yoga: one field on every event.
import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';

const typeDefs = parse(`
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject"])

  type Event @key(fields: "id") @interfaceObject {
    id: ID!
    """What the desk remarked on it."""
    remarks: [String!]
  }
`);

/** By event id; a real subgraph asks its database. */
const remarks = new Map();

const resolvers = {
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    remarks: ({ id }) => remarks.get(id) ?? ['No remarks yet.'],
  },
};

/** Only the gateway knows the secret; anyone else could ask for everything by id. */
const digest = (text) => createHash('sha256').update(text).digest();
const secret = digest(process.env.NEWSGRAPH_SUBGRAPH_SECRET);
const isGateway = (request) =>
  timingSafeEqual(digest(request.headers.get('x-newsgraph-secret') ?? ''), secret);

const yoga = createYoga({
  schema: buildSubgraphSchema({ typeDefs, resolvers }),
  healthCheckEndpoint: '/readyz',
  landingPage: false,
  graphiql: false,
  plugins: [
    {
      onRequest({ request, url, fetchAPI, endResponse }) {
        if (url.pathname === '/readyz' || isGateway(request)) return;
        endResponse(new fetchAPI.Response('The gateway only.', { status: 401 }));
      },
    },
  ],
});

const server = createServer(yoga).listen(process.env.PORT ?? 4101, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}/graphql`);
});
