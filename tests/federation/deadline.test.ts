import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createGatewayServer } from '../../gateway/server.ts';
import { textSource } from '../../gateway/supergraph/source.ts';
import { connectSubgraph } from '../../platform/http/subgraph/client.ts';
import { type FaultProxy, openFaultProxy } from '../support/fault-proxy.ts';
import { silentLogger } from '../support/log.ts';
import { supergraphOf } from '../support/weather.ts';

const SECRET = 'the secret of these tests, 32 characters';
const LIMITS = { timeoutMs: 1_000, writeTimeoutMs: 2_000, maxResponseBytes: 100_000 };

/** A port says who its keeper is; only the people know their names, so they are asked later. */
const SCHEMAS = {
  ports: `
    type Query { port: Port }
    type Mutation { dredge: Port }
    type Port { name: String keeper: Person }
    type Person @key(fields: "id") { id: ID! }
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])`,
  people: `
    type Query { count: Int }
    type Person @key(fields: "id") { id: ID! name: String }
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])`,
};

const PORT = { name: 'Old Port', keeper: { __typename: 'Person', id: '7' } };
const ANSWERS: Record<string, object> = {
  ports: { port: PORT, dredge: PORT },
  people: { _entities: [{ __typename: 'Person', name: 'Ada' }] },
};
const SELECTION = '{ name keeper { name } }';
const WHOLE = { name: 'Old Port', keeper: { name: 'Ada' } };
const WITHOUT_NAME = { name: 'Old Port', keeper: { name: null } };

describe('two subgraphs of which the second waits for the first', () => {
  const servers: Server[] = [];
  const proxies: Record<string, FaultProxy> = {};
  const asked: string[] = [];
  let gateway: FastifyInstance;

  beforeAll(async () => {
    for (const [name, data] of Object.entries(ANSWERS)) {
      const server = createServer((request, response) => {
        asked.push(name);
        request.resume().once('end', () => response.end(JSON.stringify({ data })));
      });
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
      servers.push(server);
      const { port } = server.address() as AddressInfo;
      proxies[name] = await openFaultProxy(`http://127.0.0.1:${port}`);
    }
    gateway = await createGatewayServer({
      supergraph: textSource(supergraphOf(SCHEMAS, (name) => `${proxies[name]!.url}/graphql`)),
      pollMs: 0,
      connect: ({ name, url }) => connectSubgraph(name, url, SECRET, silentLogger, LIMITS),
      readAuthorization: async () => null,
      timeLimits: LIMITS,
      introspection: false,
      ide: null,
      log: silentLogger,
    });
  });

  afterEach(() => {
    for (const proxy of Object.values(proxies)) proxy.delayMs = 0;
    asked.length = 0;
  });

  afterAll(async () => {
    await gateway.close();
    for (const proxy of Object.values(proxies)) await proxy.close();
    for (const server of servers) server.close();
  });

  async function ask(query: string, delays: [ports: number, people: number]) {
    [proxies.ports!.delayMs, proxies.people!.delayMs] = delays;
    const start = performance.now();
    const response = await gateway.inject({ method: 'POST', url: '/graphql', payload: { query } });
    return { ...response.json(), ms: performance.now() - start };
  }

  const late = (reason: string) => [
    expect.objectContaining({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'people', reason },
    }),
  ];

  test('answer together where they are in time together', async () => {
    const { data, errors } = await ask(`{ port ${SELECTION} }`, [250, 250]);
    expect([data, errors]).toEqual([{ port: WHOLE }, undefined]);
  });

  test.each([
    ['each in time, but not both', [700, 700], 'deadline'],
    ['the first early, the second not in time', [50, 5_000], 'timeout'],
  ] as const)('%s: what the first said, within one time limit', async (_what, delays, reason) => {
    const { data, errors, ms } = await ask(`{ port ${SELECTION} }`, [...delays]);
    expect(data).toEqual({ port: WITHOUT_NAME });
    expect(errors).toEqual(late(reason));
    expect(ms).toBeLessThan(LIMITS.timeoutMs + 100);
  });

  test('have the longer time of a mutation together', async () => {
    const soon = await ask(`mutation { dredge ${SELECTION} }`, [700, 700]);
    expect([soon.data, soon.errors]).toEqual([{ dredge: WHOLE }, undefined]);
    const { data, errors, ms } = await ask(`mutation { dredge ${SELECTION} }`, [1_700, 700]);
    expect([data, errors]).toEqual([{ dredge: WITHOUT_NAME }, late('deadline')]);
    expect(ms).toBeLessThan(LIMITS.writeTimeoutMs + 100);
  });
});
