import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { buildSchema } from 'graphql';
import { SignJWT, UnsecuredJWT } from 'jose';
import { connector, gatewayOver } from '../../cli/embedded.ts';
import { readEnv } from '../../platform/env.ts';
import type { SubgraphService } from '../../platform/graphql/subgraph-service.ts';
import { createSubgraphServer } from '../../platform/http/subgraph-server.ts';
import { trustHeaders } from '../../platform/security/trust.ts';
import { closeAll, openSubgraphs, SUBGRAPHS } from '../../subgraphs/index.ts';
import { anonymousCaller, callerWith } from '../support/callers.ts';
import { temporaryFolder } from '../support/command.ts';
import { type KeyServer, makeKeyPair, openKeyServer } from '../support/key-server.ts';
import { silentLogger } from '../support/log.ts';
import { requestsOf } from '../support/minimal-input.ts';

const SECRET = 'the secret of these tests, 32 characters';
const PREVIOUS = 'the secret before it, 32 characters long';
const FORMER = 'the secret that is valid no more, 32 of them';

const folder = temporaryFolder();
const services = await openSubgraphs({ databaseUrl: `sqlite:${folder.path}`, log: silentLogger });
const PUBLIC = buildSchema(
  readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'),
).getMutationType()!;
const publicNames = Object.keys(PUBLIC.getFields());

/** Every mutation of every subgraph, so that a new one is tested without a word here. */
const MUTATIONS = [...services].flatMap(([subgraph, { schema }]) => {
  const root = schema.getMutationType();
  return root ? requestsOf(root).map((request) => ({ subgraph, ...request })) : [];
});

const [known, foreign] = await Promise.all(['known', 'foreign'].map((kid) => makeKeyPair(kid)));

let keyServer: KeyServer;
let shared: FastifyInstance;
let remote: FastifyInstance;
let closed: FastifyInstance;
const servers = new Map<string, FastifyInstance>();

beforeAll(async () => {
  keyServer = await openKeyServer();
  keyServer.keys = [known!.public];
  const open = (settings: Record<string, string>) => {
    const env = readEnv({ NEWSGRAPH_SUPERGRAPH_POLL_MS: '0', ...settings });
    const connect = connector(services, () => SECRET, env, silentLogger);
    return gatewayOver(connect, () => [SECRET, PREVIOUS], env, silentLogger);
  };
  shared = await open({});
  remote = await open({ NEWSGRAPH_JWKS_URL: keyServer.url });
  closed = await open({ NEWSGRAPH_PUBLIC_READ: 'false' });
  for (const [name, service] of services as Map<string, SubgraphService>) {
    servers.set(name, await createSubgraphServer(service, () => [SECRET, PREVIOUS]));
  }
});

afterAll(async () => {
  for (const app of [shared, remote, closed, ...servers.values()]) await app.close();
  await keyServer.close();
  await closeAll(services);
  folder.dispose();
});

const now = () => Math.floor(Date.now() / 1000);
const bytes = (text: string) => new TextEncoder().encode(text);
const payload = () => ({
  sub: 'ann',
  iss: 'newsgraph',
  aud: 'newsgraph',
  exp: now() + 600,
  scope: 'ingest',
});

type Payload = Record<string, unknown>;
const bySecret = (other: Payload = {}, secret = SECRET, alg = 'HS256') =>
  new SignJWT({ ...payload(), ...other }).setProtectedHeader({ alg }).sign(bytes(secret));
const byKey = (other: Payload = {}, pair = known!) =>
  new SignJWT({ ...payload(), ...other })
    .setProtectedHeader({ alg: 'ES256', kid: pair.public.kid! })
    .sign(pair.private);

/** What is wrong with a token, and how one is made under a shared key and under public keys. */
const TOKENS: [string, () => Promise<string>, () => Promise<string>][] = [
  ['expired', () => bySecret({ exp: now() - 60 }), () => byKey({ exp: now() - 60 })],
  ['without an end', () => bySecret({ exp: undefined }), () => byKey({ exp: undefined })],
  ['not valid yet', () => bySecret({ nbf: now() + 60 }), () => byKey({ nbf: now() + 60 })],
  ['for another audience', () => bySecret({ aud: 'other' }), () => byKey({ aud: 'other' })],
  ['of another issuer', () => bySecret({ iss: 'other' }), () => byKey({ iss: 'other' })],
  [
    'without a signature',
    async () => new UnsecuredJWT(payload()).encode(),
    async () => new UnsecuredJWT(payload()).encode(),
  ],
  [
    'of another algorithm',
    () => bySecret({}, SECRET.repeat(2), 'HS512'),
    () => bySecret({}, JSON.stringify(known!.public)),
  ],
  ['of the other kind', () => byKey(), () => bySecret()],
  ['of a key that is valid no more', () => bySecret({}, FORMER), () => byKey({}, foreign!)],
];

const ask = async (
  app: FastifyInstance,
  { query, variables }: { query: string; variables: Payload },
  headers: Record<string, string>,
) => {
  const response = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: { query, variables },
  });
  const codes = (response.json().errors ?? []).map(
    (error: { extensions: { code: string } }) => error.extensions.code,
  );
  return { status: response.statusCode, codes: [...new Set<string>(codes)] };
};
const bearer = async (token: Promise<string>) => ({ authorization: `Bearer ${await token}` });

test('the mutations of the API are those of the subgraphs that are accessible', () => {
  const all = MUTATIONS.map(({ name }) => name);
  expect(publicNames.length).toBeGreaterThan(0);
  expect(all).toEqual(expect.arrayContaining(publicNames));
  expect(SUBGRAPHS.map(({ name }) => name)).toEqual([...services.keys()]);
});

describe.each(MUTATIONS)('$name of $subgraph', (mutation) => {
  const isPublic = publicNames.includes(mutation.name);

  test.each(TOKENS)('is refused for a token that is %s', async (_what, byShared, byPublic) => {
    const refusal = { status: 401, codes: ['UNAUTHENTICATED'] };
    expect(await ask(shared, mutation, await bearer(byShared()))).toEqual(refusal);
    expect(await ask(remote, mutation, await bearer(byPublic()))).toEqual(refusal);
    // A subgraph believes no token, not even a good one.
    const server = servers.get(mutation.subgraph)!;
    expect(await ask(server, mutation, await bearer(byShared()))).toEqual(refusal);
    expect(await ask(server, mutation, await bearer(bySecret()))).toEqual(refusal);
  });

  test('is refused without a token, and for one of the wrong scope', async () => {
    const hidden = ['GRAPHQL_VALIDATION_FAILED'];
    const { codes: none } = await ask(shared, mutation, {});
    expect(none).toEqual(isPublic ? ['UNAUTHENTICATED'] : hidden);
    for (const scope of ['', 'read', 'INGEST', 'ingest:read', 'write']) {
      const { codes } = await ask(shared, mutation, await bearer(bySecret({ scope })));
      expect(codes).toEqual(isPublic ? ['FORBIDDEN'] : hidden);
      const other = await ask(remote, mutation, await bearer(byKey({ scope })));
      expect(other.codes).toEqual(codes);
    }
  });

  test('is refused by the subgraph for claims that do not allow it, and without its secret', async () => {
    const server = servers.get(mutation.subgraph)!;
    const codesOf = async (scopes: string[] | null, secret = SECRET) => {
      const caller = scopes ? callerWith(...scopes) : anonymousCaller;
      return (await ask(server, mutation, trustHeaders(caller, secret))).codes;
    };
    expect(await codesOf(null)).toEqual(['UNAUTHENTICATED']);
    expect(await codesOf([])).toEqual(['FORBIDDEN']);
    expect(await codesOf(['read', 'ingest2'])).toEqual(['FORBIDDEN']);
    expect(await codesOf(['ingest'], FORMER)).toEqual(['UNAUTHENTICATED']);
    const { 'x-newsgraph-secret': _, ...claims } = trustHeaders(callerWith('ingest'), SECRET);
    expect((await ask(server, mutation, claims)).codes).toEqual(['UNAUTHENTICATED']);
  });

  test.each(['ingest', 'admin'])('is open to the scope %s', async (scope) => {
    const refusals = /UNAUTHENTICATED|FORBIDDEN/;
    const server = servers.get(mutation.subgraph)!;
    for (const secret of [SECRET, PREVIOUS]) {
      const { codes, status } = await ask(
        server,
        mutation,
        trustHeaders(callerWith(scope), secret),
      );
      expect([status, codes.join()]).toEqual([200, expect.not.stringMatching(refusals)]);
    }
    if (!isPublic) return;
    for (const headers of [bySecret({ scope }), bySecret({ scope }, PREVIOUS)].map(bearer)) {
      expect((await ask(shared, mutation, await headers)).codes.join()).not.toMatch(refusals);
    }
    const { codes } = await ask(remote, mutation, await bearer(byKey({ scope })));
    expect(codes.join()).not.toMatch(refusals);
  });

  test('is open to the scope curate where it takes something back, and only there', async () => {
    const { codes } = await ask(
      servers.get(mutation.subgraph)!,
      mutation,
      trustHeaders(callerWith('curate'), SECRET),
    );
    const takesBack = /^(retract|withdraw)/.test(mutation.name);
    expect(codes.includes('FORBIDDEN')).toBe(!takesBack);
  });
});

describe('reading', () => {
  const QUERY = { query: '{ __typename exchanges(first: 1) { totalCount } }', variables: {} };
  const SCHEMA = { query: '{ __schema { queryType { name } } }', variables: {} };

  test('needs no token by default', async () => {
    expect(await ask(shared, QUERY, {})).toEqual({ status: 200, codes: [] });
  });

  test.each([QUERY, SCHEMA])('needs the scope read where it is not public', async (question) => {
    expect(await ask(closed, question, {})).toEqual({ status: 401, codes: ['UNAUTHENTICATED'] });
    const status = async (scope: string) =>
      (await ask(closed, question, await bearer(bySecret({ scope })))).status;
    expect(await status('ingest')).toBe(403);
    expect(await status('read')).toBe(200);
    expect(await status('admin')).toBe(200);
  });
});

test('with the keys out of reach a token is neither believed nor called wrong', async () => {
  const { url, close } = await openKeyServer();
  await close();
  const env = readEnv({ NEWSGRAPH_SUPERGRAPH_POLL_MS: '0', NEWSGRAPH_JWKS_URL: url });
  const connect = connector(services, () => SECRET, env, silentLogger);
  const app = await gatewayOver(connect, undefined, env, silentLogger);
  const request = { query: '{ __typename }', variables: {} };
  expect(await ask(app, request, await bearer(byKey()))).toEqual({
    status: 503,
    codes: ['KEYS_UNAVAILABLE'],
  });
  expect(await ask(app, request, {})).toEqual({ status: 200, codes: [] });
  await app.close();
});
