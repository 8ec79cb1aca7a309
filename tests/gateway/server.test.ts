import { composeServices } from '@apollo/composition';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createGatewayServer, type GatewayOptions } from '../../gateway/server.ts';
import { textSource } from '../../gateway/supergraph/source.ts';
import { NewsgraphError } from '../../platform/errors.ts';
import type { Caller } from '../../platform/graphql/caller.ts';
import type { GraphQLAnswer } from '../../platform/graphql/subgraph-service.ts';
import { authorizationReader, sharedKeys, signToken } from '../../platform/security/token.ts';
import { recordingLogger, silentLogger } from '../support/log.ts';

const SECRET = 'the secret of these tests, 32 characters';
const CANARY = 'canary-10.1.2.3-/srv/secret-path';

const { supergraphSdl } = composeServices([
  {
    name: 'weather',
    url: 'http://weather.internal/graphql',
    typeDefs: parse('type Query { sky: String wind: String }'),
  },
]);

const open: FastifyInstance[] = [];

afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

/** A gateway over one service that answers as told, and the callers that it saw. */
async function gateway(
  answer: () => Promise<GraphQLAnswer> = async () => ({ data: { sky: 'clear' } }),
  {
    ready = async () => {},
    ...overrides
  }: Partial<GatewayOptions> & {
    ready?: () => Promise<void>;
  } = {},
) {
  const callers: Caller[] = [];
  const service = {
    execute(_: unknown, caller: Caller) {
      callers.push(caller);
      return answer();
    },
    close: async () => {},
  };
  const app = await createGatewayServer({
    supergraph: textSource(supergraphSdl!),
    pollMs: 0,
    connect: () => ({ ...service, ready }),
    readAuthorization: authorizationReader(sharedKeys(SECRET)),
    introspection: true,
    ide: null,
    log: silentLogger,
    ...overrides,
  });
  open.push(app);
  const ask = (query: string, headers: Record<string, string> = {}) =>
    app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return { app, ask, callers };
}

describe('the gateway', () => {
  test('answers from its services and names the request in the answer', async () => {
    const { ask, callers } = await gateway();
    const response = await ask('{ sky }', { 'x-request-id': 'request-7' });
    expect(response.json()).toEqual({ data: { sky: 'clear' } });
    expect(response.headers['x-request-id']).toBe('request-7');
    expect(callers).toEqual([{ requestId: 'request-7', claims: null }]);
  });

  test('gives a request an id of its own where the given one could not stand in a log', async () => {
    const { ask, callers } = await gateway();
    await ask('{ sky }', { 'x-request-id': 'a b'.repeat(40) });
    expect(callers[0]!.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('passes the claims of a token on', async () => {
    const { ask, callers } = await gateway();
    const claims = { subject: 'desk', scopes: ['ingest', 'read'] };
    await ask('{ sky }', { authorization: `Bearer ${await signToken(SECRET, claims)}` });
    expect(callers[0]!.claims).toEqual(claims);
  });

  const key = new TextEncoder().encode(SECRET);
  const jwt = () => new SignJWT({ scope: 'ingest' }).setProtectedHeader({ alg: 'HS256' });
  const claims = { subject: 'desk', scopes: ['ingest'] };

  test.each<[string, () => Promise<string> | string]>([
    ['an expired token', () => signToken(SECRET, claims, Math.floor(Date.now() / 1000) - 60)],
    ['a token of another key', () => signToken('another secret that is long enough too', claims)],
    [
      'a token for another audience',
      () =>
        jwt()
          .setSubject('x')
          .setIssuer('newsgraph')
          .setAudience('other')
          .setExpirationTime('1h')
          .sign(key),
    ],
    [
      'a token of another issuer',
      () =>
        jwt()
          .setSubject('x')
          .setIssuer('other')
          .setAudience('newsgraph')
          .setExpirationTime('1h')
          .sign(key),
    ],
    [
      'a token that never expires',
      () => jwt().setSubject('x').setIssuer('newsgraph').setAudience('newsgraph').sign(key),
    ],
    [
      'a token without a signature',
      () =>
        new UnsecuredJWT({ scope: 'ingest', sub: 'x' })
          .setIssuer('newsgraph')
          .setAudience('newsgraph')
          .setExpirationTime('1h')
          .encode(),
    ],
    ['a token that is none', () => 'ingest'],
  ])('refuses %s before anything runs', async (_, token) => {
    const { ask, callers } = await gateway();
    const response = await ask('{ sky }', { authorization: `Bearer ${await token()}` });
    expect(response.statusCode).toBe(401);
    expect(response.json().errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect(callers).toEqual([]);
  });

  test('refuses a header of another scheme', async () => {
    const { ask } = await gateway();
    const response = await ask('{ sky }', { authorization: 'Basic dXNlcjpwYXNz' });
    expect(response.statusCode).toBe(401);
    expect(response.json().errors[0].message).toContain('Bearer TOKEN');
  });
});

describe('an error of a service', () => {
  test('with a code of ours reaches the client as it is', async () => {
    const fault = new NewsgraphError('BAD_USER_INPUT', 'first is 1 to 100; got 1000.');
    const { ask } = await gateway(async () => ({ data: { sky: null }, errors: [fault.toJSON()] }));
    const { data, errors } = (await ask('{ sky }')).json();
    expect(data).toEqual({ sky: null });
    expect(errors).toEqual([expect.objectContaining({ message: 'first is 1 to 100; got 1000.' })]);
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  test.each<[string, () => Promise<GraphQLAnswer>]>([
    ['that it throws', () => Promise.reject(new Error(CANARY))],
    ['without a code', async () => ({ errors: [{ message: CANARY }] })],
    [
      'with a stack trace',
      async () => ({
        errors: [{ message: CANARY, extensions: { code: 'X', stacktrace: [CANARY] } }],
      }),
    ],
  ])('%s tells the client nothing but a code; the log has the cause', async (_, answer) => {
    const { log, entries } = recordingLogger();
    const { ask } = await gateway(answer, { log });
    const response = await ask('{ sky }', { 'x-request-id': 'request-9' });
    expect(response.body).not.toContain('canary');
    expect(response.json().errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
    const entry = entries.find((one) => JSON.stringify(one).includes(CANARY));
    expect(entry).toMatchObject({ requestId: 'request-9' });
  });
});

describe('what the gateway serves beside GraphQL', () => {
  test('probes: alive always, ready while its services are', async () => {
    let isReady = true;
    const ready = async () => {
      if (!isReady) throw new Error(CANARY);
    };
    const { app } = await gateway(undefined, { ready });
    expect((await app.inject('/readyz')).json()).toEqual({ status: 'ok' });
    isReady = false;
    const response = await app.inject('/readyz');
    expect([response.statusCode, response.json()]).toEqual([503, { status: 'unavailable' }]);
    expect((await app.inject('/livez')).statusCode).toBe(200);
  });

  test('an IDE with the named operations, from its own files, closed to the outside', async () => {
    const ide = [{ name: 'Sky', query: 'query Sky { sky }' }];
    const { app } = await gateway(undefined, { ide });
    expect((await app.inject('/')).headers.location).toBe('/ide/');
    const page = await app.inject('/ide/');
    expect(page.body).toContain('query Sky { sky }');
    expect(page.body).toContain('window.location.origin + "/graphql"');
    expect(page.body).not.toMatch(/(src|href)="https?:/);
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'");
    const [script] = /main[\w.-]*\.js/.exec(page.body) ?? [];
    expect((await app.inject(`/ide/${script}`)).statusCode).toBe(200);
  });

  test('no IDE where it is switched off', async () => {
    const { app } = await gateway();
    expect((await app.inject('/')).statusCode).toBe(404);
    expect((await app.inject('/ide/')).statusCode).toBe(404);
  });

  test('no schema where introspection is switched off', async () => {
    const { ask } = await gateway(undefined, { introspection: false });
    const { data, errors } = (await ask('{ __schema { types { name } } }')).json();
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  test('no answer to a form that a foreign page submits', async () => {
    const { app } = await gateway();
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/plain' },
      payload: '{"query":"{ sky }"}',
    });
    expect(response.statusCode).toBe(400);
  });
});

test('a supergraph with a subgraph that cannot be reached by its address is refused', async () => {
  const connect: GatewayOptions['connect'] = ({ name }) => {
    throw new Error(`no address for '${name}'`);
  };
  await expect(gateway(undefined, { connect })).rejects.toThrow("'weather'");
});
