import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createGatewayServer } from '../../../gateway/server.ts';
import { textSource } from '../../../gateway/supergraph/source.ts';
import { silentLogger } from '../../support/log.ts';
import { SKY_AND_SEA, stubService, supergraphOf } from '../../support/weather.ts';
import { HOSTILE_REQUESTS } from '../hostile/requests.ts';

const MAX_CPU_MS = 50;

let app: FastifyInstance;

beforeAll(async () => {
  app = await createGatewayServer({
    supergraph: textSource(supergraphOf(SKY_AND_SEA)),
    pollMs: 0,
    connect: () => stubService(async () => ({ data: {} })),
    readAuthorization: async () => null,
    introspection: true,
    ide: null,
    log: silentLogger,
  });
});

afterAll(() => app.close());

const refused = HOSTILE_REQUESTS.filter(({ code }) => code?.startsWith('LIMIT_'))
  // A field of the real schema is none here.
  .filter(({ code }) => code !== 'LIMIT_COST');

test.each(refused.map((one) => [one.name, one] as const))(
  'refusing %s takes under 50 ms of CPU',
  async (_, { code, headers = {}, body = '' }) => {
    const cost: number[] = [];
    // The first ones warm the compiler up, and what else runs only ever adds: the least counts.
    for (let round = 0; round < 8; round++) {
      const start = process.cpuUsage();
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers,
        payload: body,
      });
      const { user, system } = process.cpuUsage(start);
      cost.push((user + system) / 1_000);
      expect(response.json().errors[0].extensions.code).toBe(code);
    }
    expect(Math.min(...cost)).toBeLessThan(MAX_CPU_MS);
  },
);
