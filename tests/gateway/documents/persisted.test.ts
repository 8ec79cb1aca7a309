import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { registeredDocuments } from '../../../gateway/documents/persisted.ts';
import { createGatewayServer } from '../../../gateway/server.ts';
import { sha256 } from '../../../platform/text/hash.ts';
import { silentLogger } from '../../support/log.ts';
import { memory } from '../../support/memory.ts';
import { SKY_AND_SEA, stubService, supergraphOf } from '../../support/weather.ts';

const MEGABYTE = 1024 * 1024;

describe('the documents that clients register', () => {
  const source = { name: 'a test', sdl: supergraphOf(SKY_AND_SEA), read: async () => source.sdl };
  let app: FastifyInstance;

  beforeAll(async () => {
    app = await createGatewayServer({
      supergraph: source,
      pollMs: 20,
      connect: () => stubService(async () => ({ data: { sky: 'clear' } })),
      readAuthorization: async () => null,
      introspection: true,
      ide: null,
      log: silentLogger,
    });
  });
  afterAll(() => app.close());

  const extensions = (text: string) => ({
    persistedQuery: { version: 1, sha256Hash: sha256(text) },
  });

  async function post(payload: object): Promise<string> {
    const response = await app.inject({ method: 'POST', url: '/graphql', payload });
    const { data, errors } = response.json();
    return data?.sky ?? errors[0].extensions.code;
  }
  const register = (query: string) => post({ query, extensions: extensions(query) });
  const byHash = (query: string) => post({ extensions: extensions(query) });

  test('take a bounded memory: the old ones go, the latest stay', async () => {
    const text = (n: number) => `{ sky } # ${n} ${'x'.repeat(200_000)}`;
    for (let n = 0; n < 100; n++) await register(text(n));
    const before = memory();
    for (let n = 100; n < 300; n++) expect(await register(text(n))).toBe('clear');
    expect(memory() - before).toBeLessThan(20 * MEGABYTE);
    expect(await byHash(text(299))).toBe('clear');
    expect(await byHash(text(0))).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  test('are of a bounded number, however short they are', async () => {
    const { cache } = registeredDocuments();
    for (let n = 0; n < 60_000; n++) await cache.set(`apq:${n}`, '{sky}');
    expect([await cache.get('apq:0'), await cache.get('apq:59999')]).toEqual([undefined, '{sky}']);
  });

  test('are still there after a new supergraph was taken up', async () => {
    await register('{ sky }');
    source.sdl = supergraphOf({ ...SKY_AND_SEA, land: 'type Query { land: String }' });
    while ((await post({ query: '{ land sky }' })) !== 'clear');
    expect(await byHash('{ sky }')).toBe('clear');
  });
});
