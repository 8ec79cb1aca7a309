import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { serverAudits } from 'graphql-http';
import { createSubgraphServer } from '../../platform/http/subgraph-server.ts';
import { trustHeaders } from '../../platform/security/trust.ts';
import { SUBGRAPHS } from '../../subgraphs/index.ts';
import { anonymousCaller } from '../support/callers.ts';
import { openGraph } from '../support/graph.ts';
import { sqliteEngine } from '../support/sqlite-engine.ts';

const SECRET = 'a secret of at least thirty-two characters';

/** What a browser sends only where the server allows its page to: the sign that no form sent it. */
const PREFLIGHT = { 'apollo-require-preflight': 'true' };

const NAMES = ['gateway', ...SUBGRAPHS.map(({ name }) => name)];

const engine = sqliteEngine();
const servers: FastifyInstance[] = [];
const addresses = new Map<string, string>();

beforeAll(async () => {
  const graph = await openGraph(engine);
  const apps = [graph.app];
  for (const service of graph.services.values()) {
    apps.push(await createSubgraphServer(service, SECRET));
  }
  servers.push(...apps.slice(1));
  for (const [i, app] of apps.entries()) {
    const origin = await app.listen({ host: '127.0.0.1', port: 0 });
    addresses.set(NAMES[i]!, `${origin}/graphql`);
  }
});

afterAll(async () => {
  for (const app of servers) await app.close();
  await engine.dispose();
});

/** Asks a server as its callers do; without the sign of a preflight where `extra` is empty. */
function fetchFrom(name: string, extra: Record<string, string>) {
  const trusted = name === 'gateway' ? {} : trustHeaders(anonymousCaller, SECRET);
  return (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { ...(init.headers as Record<string, string>), ...trusted, ...extra },
    });
}

const auditsOf = (name: string) =>
  serverAudits({ url: () => addresses.get(name)!, fetchFn: fetchFrom(name, PREFLIGHT) });

test('there are 61 audits of GraphQL over HTTP', () => {
  expect(auditsOf('gateway')).toHaveLength(61);
});

describe.each(NAMES)('%s', (name) => {
  test.each(auditsOf(name))('$name ($id)', async ({ fn }) => {
    const result = await fn();
    expect('reason' in result ? result.reason : result.status).toBe('ok');
  });

  test.each([
    ['a GET that any page can send', '?query={__typename}', {}],
    ['a form', '', { method: 'POST', body: new URLSearchParams({ query: '{ __typename }' }) }],
    ['JSON that says it is text', '', { method: 'POST', body: '{"query":"{ __typename }"}' }],
  ])('refuses %s', async (_what, search, init: RequestInit) => {
    const response = await fetchFrom(name, {})(`${addresses.get(name)}${search}`, init);
    expect([400, 415]).toContain(response.status);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] });
  });

  const statusFor = async (query: string, accept: string, variables?: object) => {
    const response = await fetchFrom(name, {})(addresses.get(name)!, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await response.json()) as { data?: unknown };
    return [response.status, data ?? null];
  };

  test.each([
    ['a document that cannot be parsed', '{', undefined],
    ['a field that is not there', '{ nowhere }', undefined],
    ['a variable of another type', 'query ($f: Float!) { __typename @skip(if: $f) }', { f: 'x' }],
  ])(
    'answers %s with 400, and with 200 to who reads plain JSON',
    async (_what, query, variables) => {
      expect(await statusFor(query, 'application/graphql-response+json', variables)).toEqual([
        400,
        null,
      ]);
      expect(await statusFor(query, 'application/json', variables)).toEqual([200, null]);
    },
  );

  test('answers a document beyond the limits with 400 to both', async () => {
    const query = `{ ${'a:__typename '.repeat(15_000)} }`;
    for (const accept of ['application/graphql-response+json', 'application/json']) {
      expect(await statusFor(query, accept)).toEqual([400, null]);
    }
  });
});
