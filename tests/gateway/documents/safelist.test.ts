import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { readSafelist, Safelist } from '../../../gateway/documents/safelist.ts';
import { createGatewayServer } from '../../../gateway/server.ts';
import { textSource } from '../../../gateway/supergraph/source.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { temporaryFolder } from '../../support/command.ts';
import { silentLogger } from '../../support/log.ts';
import { SKY_AND_SEA, stubService, supergraphOf } from '../../support/weather.ts';

const BODY = 'query Sky {\n  sky\n}';
const OTHER = '{ sky }';
const OPERATION = { id: sha256(BODY), name: 'Sky', type: 'query' as const, body: BODY };
const MANIFEST = {
  format: 'apollo-persisted-query-manifest' as const,
  version: 1 as const,
  operations: [OPERATION],
};

const gateway = (safelist?: Safelist) =>
  createGatewayServer({
    supergraph: textSource(supergraphOf(SKY_AND_SEA)),
    pollMs: 0,
    connect: () => stubService(async () => ({ data: { sky: 'clear' } })),
    readAuthorization: async () => null,
    safelist,
    introspection: true,
    ide: null,
    log: silentLogger,
  });

let closed: FastifyInstance;
let open: FastifyInstance;
beforeAll(async () => {
  closed = await gateway(new Safelist(MANIFEST));
  open = await gateway();
});
afterAll(async () => {
  await closed.close();
  await open.close();
});

const byHash = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

async function post(app: FastifyInstance, payload: unknown) {
  const request = { method: 'POST', url: '/graphql', payload: payload as object } as const;
  const response = await app.inject(request);
  const { data, errors } = response.json();
  return { status: response.statusCode, data, code: errors?.[0].extensions.code };
}

async function get(app: FastifyInstance, parameters: string) {
  const headers = { 'apollo-require-preflight': 'yes' };
  const response = await app.inject({ url: `/graphql?${parameters}`, headers });
  return { data: response.json().data, code: response.json().errors?.[0].extensions.code };
}

const ANSWER = { status: 200, data: { sky: 'clear' }, code: undefined };
const REFUSAL = { status: 400, data: undefined, code: 'NOT_IN_SAFELIST' };

describe('a gateway with a safelist answers', () => {
  test.each<[string, unknown]>([
    ['an operation by its id', { extensions: byHash(OPERATION.id) }],
    ['an operation by its text', { query: BODY }],
    ['its text with other spaces and comments', { query: 'query Sky{ # clear?\n sky, }' }],
    ['its text and its id', { query: BODY, extensions: byHash(OPERATION.id) }],
  ])('%s', async (_what, payload) => {
    expect(await post(closed, payload)).toEqual(ANSWER);
  });

  test('a GET in the same ways', async () => {
    const extensions = encodeURIComponent(JSON.stringify(byHash(OPERATION.id)));
    for (const parameters of [`extensions=${extensions}`, `query=${encodeURIComponent(BODY)}`]) {
      expect(await get(closed, parameters)).toEqual({ data: ANSWER.data, code: undefined });
    }
  });
});

describe('a gateway with a safelist refuses', () => {
  test.each<[string, unknown]>([
    ['another text', { query: OTHER }],
    ['another name', { query: 'query Sea { sky }' }],
    ['an added operation', { query: `${BODY} query More { sky }`, operationName: 'More' }],
    ['introspection', { query: '{ __schema { queryType { name } } }' }],
    ['an unknown id', { extensions: byHash(sha256(OTHER)) }],
    ['a document that wants to be stored', { query: OTHER, extensions: byHash(sha256(OTHER)) }],
    ['a text under the id of another', { query: OTHER, extensions: byHash(OPERATION.id) }],
    ['an id that is a name of every object', { extensions: byHash('__proto__') }],
    ['text that is no GraphQL', { query: '"' }],
    ['an empty text beside an id', { query: '', extensions: byHash(OPERATION.id) }],
    ['a list as text beside an id', { query: [OTHER], extensions: byHash(OPERATION.id) }],
    ['a batch', [{ query: BODY }]],
    ['nothing', {}],
  ])('%s', async (_what, payload) => {
    expect(await post(closed, payload)).toEqual(REFUSAL);
  });

  test.each([
    `query=${encodeURIComponent(OTHER)}`,
    `query=${encodeURIComponent(BODY)}&query=${encodeURIComponent(OTHER)}`,
    'extensions=%7B',
    '',
  ])('the GET %s', async (parameters) => {
    expect((await get(closed, parameters)).code).toBe('NOT_IN_SAFELIST');
  });

  test('what was stored elsewhere', async () => {
    await post(closed, { query: OTHER, extensions: byHash(sha256(OTHER)) });
    expect(await post(closed, { extensions: byHash(sha256(OTHER)) })).toEqual(REFUSAL);
  });
});

describe('without a safelist clients persist documents themselves', () => {
  test('by asking once with the text', async () => {
    const extensions = byHash(sha256(OTHER));
    expect((await post(open, { extensions })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await post(open, { query: OTHER, extensions })).toEqual(ANSWER);
    expect(await post(open, { extensions })).toEqual(ANSWER);
  });

  test('under the hash of the text only', async () => {
    const extensions = byHash(sha256('{ sea }'));
    const { status, data } = await post(open, { query: OTHER, extensions });
    expect([status, data]).toEqual([400, undefined]);
    expect((await post(open, { extensions })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

describe('the file of a safelist', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.dispose());
  const file = `${folder.path}/manifest.json`;

  test.each<[string, string | null, string]>([
    ['is missing', null, 'ENOENT'],
    ['is no JSON', '{', 'JSON expected'],
    ['is of another format', '{"format":"relay","version":1,"operations":[]}', 'format: '],
    [
      'has an operation without text',
      JSON.stringify({ ...MANIFEST, operations: [{ id: 'a' }] }),
      'operations.0.body',
    ],
  ])('is refused where it %s', (_what, content, message) => {
    if (content !== null) writeFileSync(file, content);
    const read = () => readSafelist(content === null ? `${file}.none` : file);
    expect(read).toThrow('cannot be used');
    expect(read).toThrow(message);
  });
});
