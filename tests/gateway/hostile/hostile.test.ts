import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createSubgraphServer } from '../../../platform/http/subgraph-server.ts';
import { trustHeaders } from '../../../platform/security/trust.ts';
import { anonymousCaller } from '../../support/callers.ts';
import { gatewayOn, openGraph } from '../../support/graph.ts';
import { memory } from '../../support/memory.ts';
import { sqliteEngine } from '../../support/sqlite-engine.ts';
import { HOSTILE_REQUESTS, type HostileRequest } from './requests.ts';

const SECRET = 'a secret of at least thirty-two characters';
const ACCEPT = 'application/graphql-response+json';
const MAX_GROWTH = 50 * 1024 * 1024;

/** A server on a port of its own, and what its callers must show. */
interface Target {
  name: string;
  url: string;
  headers: Record<string, string>;
}

const engine = sqliteEngine();
const open: FastifyInstance[] = [];
const targets = new Map<string, Target>();

async function listen(name: string, app: FastifyInstance, headers: Record<string, string>) {
  open.push(app);
  targets.set(name, { name, url: await app.listen({ host: '127.0.0.1', port: 0 }), headers });
}

beforeAll(async () => {
  const graph = await openGraph(engine);
  const gateway = await gatewayOn(graph.services, {});
  await listen('gateway', gateway.app, {});
  for (const [name, service] of graph.services) {
    const app = await createSubgraphServer(service, SECRET);
    await listen(name, app, trustHeaders(anonymousCaller, SECRET));
  }
});

afterAll(async () => {
  for (const app of open) await app.close();
  engine.dispose();
});

async function send(
  target: Target,
  { method = 'POST', path = '/graphql', ...rest }: HostileRequest,
) {
  const response = await fetch(target.url + path, {
    method,
    // In this form a status tells what became of a request; in plain JSON a wrong document has 200.
    headers: { accept: ACCEPT, ...target.headers, ...rest.headers },
    ...(rest.body !== undefined && { body: rest.body }),
  });
  const text = await response.text();
  return { status: response.status, text };
}

function codeIn(text: string): unknown {
  try {
    return JSON.parse(text).errors?.[0]?.extensions?.code;
  } catch {
    return undefined;
  }
}

test('there are at least 60 hostile requests, each with a name of its own', () => {
  const names = new Set(HOSTILE_REQUESTS.map(({ name }) => name));
  expect(names.size).toBe(HOSTILE_REQUESTS.length);
  expect(names.size).toBeGreaterThanOrEqual(60);
});

describe.each(['gateway', 'people', 'events', 'sources', 'ingest'])('%s', (name) => {
  const requests = HOSTILE_REQUESTS.filter((one) => name === 'gateway' || !one.gatewayOnly);

  test.each(requests.map((one) => [one.name, one] as const))('refuses %s', async (_, request) => {
    const { status, text } = await send(targets.get(name)!, request);
    expect({ status, text: text.slice(0, 300) }).toEqual({
      status: Array.isArray(request.status) ? expect.anything() : request.status,
      text: expect.any(String),
    });
    expect([request.status].flat()).toContain(status);
    if (request.code) expect(codeIn(text)).toBe(request.code);
    expect(text).not.toMatch(/node_modules|\.ts:\d|at \w+ \(|stacktrace/);
  });

  test('answers afterwards, and holds no more memory than before', async () => {
    const target = targets.get(name)!;
    for (const request of requests) await send(target, request);
    const before = memory();
    for (const request of requests) await send(target, request);
    expect(memory() - before).toBeLessThan(MAX_GROWTH);
    const alive = await send(target, {
      name: 'an honest one',
      status: 200,
      code: null,
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    expect(JSON.parse(alive.text)).toEqual({ data: { __typename: 'Query' } });
  });
});
