import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createGatewayServer } from '../../../gateway/server.ts';
import { supergraphSource } from '../../../gateway/supergraph/source.ts';
import { silentLogger } from '../../support/log.ts';
import { stubService } from '../../support/weather.ts';
import { HOSTILE_REQUESTS } from '../hostile/requests.ts';
import { DEAR_DOCUMENTS } from './dear-documents.ts';

const SUPERGRAPH = new URL('../../../schema/supergraph.graphql', import.meta.url);
const MAX_CPU_MS = 50;

let app: FastifyInstance;

beforeAll(async () => {
  app = await createGatewayServer({
    supergraph: supergraphSource(fileURLToPath(SUPERGRAPH)),
    pollMs: 0,
    connect: () => stubService(async () => ({ data: {} })),
    readAuthorization: async () => null,
    introspection: true,
    ide: null,
    log: silentLogger,
  });
});

afterAll(() => app.close());

/** The least CPU that refusing takes, in milliseconds: what else runs only ever adds. */
async function cpuOf(
  code: string | null,
  request: (round: number) => { headers: Record<string, string>; payload: string },
): Promise<number> {
  const cost: number[] = [];
  // The first ones warm the compiler up.
  for (let round = 0; round < 8; round++) {
    const { headers, payload } = request(round);
    const start = process.cpuUsage();
    const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    const { user, system } = process.cpuUsage(start);
    cost.push((user + system) / 1_000);
    expect(response.json().errors[0].extensions.code).toBe(code);
  }
  return Math.min(...cost);
}

/** A document that differs every time, so that nothing is remembered of it. */
const document = (query: string, variables: object) => (round: number) => ({
  headers: { 'content-type': 'application/json' },
  payload: JSON.stringify({ query: `${query} # ${round}`, variables }),
});

const refused = HOSTILE_REQUESTS.filter(({ code }) => code?.startsWith('LIMIT_'));

test.each(refused.map((one) => [one.name, one] as const))(
  'refusing %s takes under 50 ms of CPU',
  async (_, { code, headers = {}, body = '' }) => {
    expect(await cpuOf(code, () => ({ headers, payload: body }))).toBeLessThan(MAX_CPU_MS);
  },
);

test.each(DEAR_DOCUMENTS.map((one) => [one.name, one] as const))(
  'refusing %s for its cost takes under 50 ms of CPU',
  async (_, { query, variables = {} }) => {
    expect(await cpuOf('LIMIT_COST', document(query, variables))).toBeLessThan(MAX_CPU_MS);
  },
);

test('refusing 5,000 faults in a variable takes under 50 ms of CPU', async () => {
  const query =
    'query ($status: [EventStatus!]) { events(filter: { status: $status }) { __typename } }';
  const status = Array.from({ length: 5_000 }, () => 'PLANED');
  expect(await cpuOf('BAD_USER_INPUT', document(query, { status }))).toBeLessThan(MAX_CPU_MS);
});

test('of a few faults in variables each is told', async () => {
  const { payload, headers } = document(
    'query ($a: Int, $b: ID!, $c: Int) { event(id: $b) { id } events(first: $a) { __typename } articles(first: $c) { __typename } }',
    { a: 'x', b: {}, c: [] },
  )(0);
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
  const told = response.json().errors.map(({ message }: Error) => message.slice(0, 14));
  expect(told).toEqual(['Variable "$a" ', 'Variable "$b" ', 'Variable "$c" ']);
});
