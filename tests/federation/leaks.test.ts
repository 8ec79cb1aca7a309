import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { describeEnv } from '../../platform/env.ts';
import { signToken } from '../../platform/security/token.ts';
import { CANARY, SECRETS } from '../support/canary.ts';
import { type Command, command, run, temporaryFolder } from '../support/command.ts';
import { SKY_AND_SEA, supergraphOf } from '../support/weather.ts';

const SHOWN = 'canary-of-a-header-0123456789';
const LEAK = {
  sql: 'select password from users',
  address: '10.1.2.3:3306',
  stack: 'Error: at query (/srv/app/database.js:10:5)',
};
const WORDS = Object.values(LEAK).join(' ');

/** Variables that hold an address or a place, which is no secret, or that the test needs otherwise. */
const PLAIN = [
  'NEWSGRAPH_SECRETS_DIR',
  'NEWSGRAPH_JWKS_URL',
  'NEWSGRAPH_PEOPLE_URL',
  'NEWSGRAPH_EVENTS_URL',
  'NEWSGRAPH_SOURCES_URL',
  'NEWSGRAPH_INGEST_URL',
  'NEWSGRAPH_SUBGRAPH_URLS',
  'NEWSGRAPH_LIMIT_TOKENS',
];

/** Errors as foreign subgraphs answer them, with all that they should keep to themselves. */
const FOREIGN: [string, object][] = [
  ['no code', { message: WORDS }],
  ['a stack', { message: WORDS, extensions: { stacktrace: [WORDS], exception: LEAK } }],
  ['a code of its own', { message: WORDS, extensions: { code: 'ER_PARSE_ERROR', ...LEAK } }],
  ['an internal error', { message: WORDS, extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  ['an invalid request', { message: WORDS, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
  [
    'a code of ours with more than that',
    { message: 'Not so.', extensions: { code: 'BAD_USER_INPUT', ...LEAK, exception: LEAK } },
  ],
  ['the headers that it got', { message: 'HEADERS' }],
];

const folder = temporaryFolder();
let sky: Server;
let answerOfSky: object = {};
let gateway: Command;
let address = '';
const bodies: string[] = [];

beforeAll(async () => {
  sky = createServer((request, response) => {
    const headers = JSON.stringify(request.headers);
    const errors = JSON.stringify([answerOfSky]).replace(
      'HEADERS',
      JSON.stringify(headers).slice(1, -1),
    );
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(`{"data":{"sky":null},"errors":${errors}}`);
  });
  await new Promise<void>((resolve) => sky.listen(0, '127.0.0.1', resolve));
  const { port } = sky.address() as AddressInfo;
  const urls: Record<string, string> = {
    sky: `http://127.0.0.1:${port}/graphql?key=${CANARY}`,
    sea: `http://127.0.0.1:1/graphql?key=${CANARY}`,
  };
  const supergraph = `${folder.path}/supergraph.graphql`;
  writeFileSync(
    supergraph,
    supergraphOf(SKY_AND_SEA, (name) => urls[name]!),
  );
  gateway = command(['serve', 'gateway'], {
    env: {
      ...SECRETS,
      NEWSGRAPH_SUPERGRAPH: supergraph,
      NEWSGRAPH_PORT: '0',
      NEWSGRAPH_DRAIN_MS: '0',
      NEWSGRAPH_RATE_LIMIT: '100000',
      NEWSGRAPH_LOG_LEVEL: 'trace',
    },
  });
  [, address = ''] = (await gateway.says(/"address":"([^"]+)"/)) ?? [];
});

afterAll(async () => {
  gateway.child.kill('SIGKILL');
  sky.closeAllConnections();
  await new Promise((resolve) => sky.close(resolve));
  folder.dispose();
});

/** Sends a request and keeps all that comes back. */
async function send(path: string, init: RequestInit): Promise<string> {
  const response = await fetch(address + path, init);
  const text = `${JSON.stringify([...response.headers])}\n${await response.text()}`;
  bodies.push(text);
  return text;
}

const post = (body: string, headers: Record<string, string> = {}) =>
  send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
const ask = (query: string, headers?: Record<string, string>) =>
  post(JSON.stringify({ query }), headers);

test('every variable that may hold a secret is set', () => {
  const risky = describeEnv()
    .map(({ name }) => name)
    .filter((name) => /SECRET|TOKEN|KEY|PASSWORD|URL|HEADER/.test(name));
  expect(risky.filter((name) => !(name in SECRETS) && !PLAIN.includes(name))).toEqual([]);
});

describe('nothing that others must not know is in an answer', () => {
  test.each(FOREIGN)('where a subgraph answers %s', async (_what, error) => {
    answerOfSky = error;
    const text = await ask('{ sky }');
    expect(text).toMatch(/INTERNAL_SERVER_ERROR|BAD_USER_INPUT/);
    for (const secret of Object.values(LEAK)) expect(text).not.toContain(secret);
  });

  test('where a subgraph is down', async () => {
    expect(await ask('{ sea }')).toContain('SUBGRAPH_UNAVAILABLE');
    await send('/readyz', {});
  });

  test('where a request is hostile', async () => {
    const past = await signToken(SECRETS.NEWSGRAPH_TOKEN_SECRET!, { subject: 'a', scopes: [] }, 1);
    const bearers = [past, SHOWN, `${SHOWN}.${SHOWN}.${SHOWN}`, `a ${SHOWN}`];
    for (const bearer of bearers) {
      const text = await ask('{ sky }', { authorization: `Bearer ${bearer}`, cookie: SHOWN });
      expect(text).toContain('UNAUTHENTICATED');
    }
    const headers = {
      'x-newsgraph-secret': SHOWN,
      'x-newsgraph-claims': SHOWN,
      'proxy-authorization': SHOWN,
      cookie: SHOWN,
    };
    for (const body of [
      '{',
      '[]',
      '{"query":7}',
      '{"query":"{"}',
      '{"query":"{ none }"}',
      '{"query":"mutation { none }"}',
      '{"query":"{ sky }","operationName":"x"}',
      `{"query":"{ ${'a '.repeat(20_000)} }"}`,
      `{"query":"${'['.repeat(100_000)}"}`,
      ' '.repeat(400_000),
    ]) {
      expect(await post(body, headers)).toMatch(/errors/);
    }
    await send(`/graphql?query=%7B&key=${SHOWN}`, { headers });
    await send('/graphql', { method: 'PUT', headers, body: '{}' });
    await send('/none', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/xml' },
      body: '<a/>',
    });
    await send('/metrics', { headers: { authorization: `Bearer ${SHOWN}` } });
  });

  test('in all of them together, and in no line of the log', async () => {
    gateway.child.kill('SIGTERM');
    const { stdout, stderr } = await gateway.finished;
    expect(bodies.length).toBeGreaterThan(20);
    const answers = bodies.join('\n');
    expect(answers).not.toMatch(/canary|127\.0\.0\.1|node_modules|\.ts:\d|ECONN/);
    // The log did say what happened.
    expect(stderr).toContain('SubgraphFault');
    expect(stdout + stderr).not.toMatch(/canary/);
  });
});

test('a subgraph without its database does not tell the password', async () => {
  const { code, stdout, stderr } = await run(['serve', 'people'], {
    env: { ...SECRETS, NEWSGRAPH_PORT: '0', NEWSGRAPH_LOG_LEVEL: 'trace' },
  });
  expect(code).toBe(1);
  expect(stderr).toContain('people cannot open its database');
  expect(stdout + stderr).not.toContain('canary');
});
