import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createSubgraphServer } from '../../../platform/http/subgraph-server.ts';
import { trustHeaders } from '../../../platform/security/trust.ts';
import { ingestCaller } from '../../support/callers.ts';
import { recordingLogger } from '../../support/log.ts';
import { openShips } from '../../support/ships.ts';

const SECRET = 'a secret of at least thirty-two characters';

describe('the server of a subgraph', () => {
  const { log, entries } = recordingLogger();
  const state = { ready: true };
  let app: FastifyInstance;
  beforeAll(async () => {
    app = await createSubgraphServer(openShips(log, state), SECRET);
  });
  afterAll(() => app.close());

  const ask = (payload: object | string, headers: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload,
    });
  const trusted = trustHeaders(ingestCaller, SECRET);
  const QUERY = { query: '{ ship(id: "7") { id } }' };

  test('answers a caller that has its secret', async () => {
    const response = await ask(QUERY, trusted);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toEqual({ data: { ship: { id: '7' } } });
  });

  test.each([
    ['no secret', {}],
    ['an empty secret', { 'x-newsgraph-secret': '' }],
    ['another secret', { 'x-newsgraph-secret': `${SECRET}!` }],
    ['its secret as a token', { authorization: `Bearer ${SECRET}` }],
  ])('refuses a caller with %s, before it reads the request', async (_what, headers) => {
    for (const payload of [QUERY, '{ not JSON']) {
      const response = await ask(payload, headers as Record<string, string>);
      expect(response.statusCode).toBe(401);
      expect(response.json()).toEqual({
        errors: [
          {
            message: 'This service answers its gateway only.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
    }
  });

  test.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
    'answers %s to its gateway only',
    async (query) => {
      expect((await ask({ query }, {})).statusCode).toBe(401);
      expect((await ask({ query }, trusted)).json().data).toBeTruthy();
    },
  );

  test('takes the new secret and the old one while the secret is being replaced', async () => {
    let valid: [string, ...string[]] = [SECRET];
    const server = await createSubgraphServer(openShips(log, state), () => valid);
    const status = async (secret: string) => {
      const headers = trustHeaders(ingestCaller, secret);
      const request = { method: 'POST', url: '/graphql', headers, payload: QUERY } as const;
      return (await server.inject(request)).statusCode;
    };
    const next = `next ${SECRET}`;
    expect([await status(SECRET), await status(next)]).toEqual([200, 401]);
    valid = [next, SECRET];
    expect([await status(SECRET), await status(next)]).toEqual([200, 200]);
    valid = [next];
    expect([await status(SECRET), await status(next)]).toEqual([401, 200]);
    await server.close();
  });

  test('refuses a GET without the secret as well', async () => {
    const response = await app.inject({ url: '/graphql?query={__typename}' });
    expect(response.statusCode).toBe(401);
  });

  test.each([
    ['the claims of a caller', trusted, { data: { sink: true } }],
    ['no claims', trustHeaders({ ...ingestCaller, claims: null }, SECRET), 'UNAUTHENTICATED'],
    ['broken claims', { ...trusted, 'x-newsgraph-claims': '!!' }, 'UNAUTHENTICATED'],
  ])('believes %s', async (_what, headers, expected) => {
    const answer = (await ask({ query: 'mutation { sink }' }, headers)).json();
    if (typeof expected === 'string') {
      expect(answer.errors[0].extensions).toEqual({ code: expected });
    } else expect(answer).toEqual(expected);
  });

  test.each([
    ['a syntax error', { query: '{' }, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ submarine }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no query', {}, 'BAD_REQUEST'],
    [
      'a wrong variable',
      { query: 'query ($d: Date!) { day(day: $d) }', variables: { d: 'x' } },
      'BAD_USER_INPUT',
    ],
  ])('says what is wrong with %s', async (_what, payload, code) => {
    const [error] = (await ask(payload, trusted)).json().errors;
    expect(error.extensions).toEqual({ code });
    expect(error.message).not.toMatch(/went wrong/);
  });

  test('keeps its own faults to itself and its log', async () => {
    const response = await ask({ query: '{ ship(id: "broken") { id } }' }, trusted);
    expect(response.body).toContain('INTERNAL_SERVER_ERROR');
    expect(response.body).not.toMatch(/canary|stacktrace|\.ts/);
    expect(JSON.stringify(entries)).toContain('canary');
  });

  test('tells a trace of its faults without their words', async () => {
    const headers = { ...trusted, 'apollo-federation-include-trace': 'ftv1' };
    const response = await ask({ query: '{ ship(id: "broken") { id } }' }, headers);
    const trace = Buffer.from(response.json().extensions.ftv1, 'base64').toString('latin1');
    expect(trace).toContain('ship');
    expect(trace).not.toContain('canary');
  });

  test('writes no secret to its log', async () => {
    await ask(QUERY, trusted);
    expect(JSON.stringify(entries)).not.toContain(SECRET);
  });

  test('is alive, and ready while its service is', async () => {
    const status = async (url: string) => (await app.inject({ url })).statusCode;
    expect(await status('/livez')).toBe(200);
    expect(await status('/readyz')).toBe(200);
    state.ready = false;
    const response = await app.inject({ url: '/readyz' });
    state.ready = true;
    expect(response.statusCode).toBe(503);
    expect(response.json()).toEqual({ status: 'unavailable' });
    expect(await status('/livez')).toBe(200);
  });

  test.each([
    ['gives back', 'request-7.a_b', true],
    ['replaces an overlong', 'x'.repeat(65), false],
    ['replaces a malformed', 'a b\u0080', false],
  ])('%s request id', async (_what, id, kept) => {
    const response = await app.inject({ url: '/livez', headers: { 'x-request-id': id } });
    const given = response.headers['x-request-id'];
    expect(given === id).toBe(kept);
    expect(given).toMatch(/^[\w.-]{1,64}$/);
  });

  test('reads no body above 8 MiB', async () => {
    const response = await ask({ query: `{ ${' '.repeat(8 * 1024 * 1024)} }` }, trusted);
    expect(response.statusCode).toBe(413);
  });
});
