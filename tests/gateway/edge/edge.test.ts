import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { DEFAULT_EDGE_SETTINGS, type EdgeSettings } from '../../../gateway/edge/settings.ts';
import { createGatewayServer } from '../../../gateway/server.ts';
import { textSource } from '../../../gateway/supergraph/source.ts';
import { readEnv } from '../../../platform/env.ts';
import { authorizationReader, sharedKeys, signToken } from '../../../platform/security/token.ts';
import { recordingLogger, silentLogger } from '../../support/log.ts';
import { hasRedis, redisServer } from '../../support/redis-server.ts';
import { SKY_AND_SEA, stubService, supergraphOf } from '../../support/weather.ts';

const SECRET = 'the secret of these tests, 32 characters';
const open: FastifyInstance[] = [];
afterEach(async () => {
  for (const app of open.splice(0)) await app.close();
});

async function gateway(edge: Partial<EdgeSettings>, log = silentLogger) {
  const app = await createGatewayServer({
    supergraph: textSource(supergraphOf(SKY_AND_SEA)),
    pollMs: 0,
    connect: () => stubService(async () => ({ data: { sky: 'clear' } })),
    readAuthorization: authorizationReader(sharedKeys(SECRET)),
    edge: { ...DEFAULT_EDGE_SETTINGS, ...edge },
    introspection: true,
    ide: [],
    log,
  });
  open.push(app);
  return app;
}

const post = (app: FastifyInstance, headers: Record<string, string> = {}, from = '192.0.2.1') =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    remoteAddress: from,
    payload: { query: '{ sky }' },
  });

describe('headers', () => {
  const COMMON = {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  };

  test.each(['/graphql?query=%7B', '/livez', '/readyz', '/none'])(
    'of %s keep browsers from doing anything with it',
    async (url) => {
      const { headers } = await (await gateway({})).inject(url);
      expect(headers).toMatchObject({
        ...COMMON,
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      });
      expect(headers).not.toHaveProperty('strict-transport-security');
    },
  );

  test('of the IDE allow its own scripts, and those of its workers too', async () => {
    const app = await gateway({});
    const page = await app.inject('/ide/');
    const [script] = /main[\w.-]*\.js/.exec(page.body)!;
    for (const { headers } of [page, await app.inject(`/ide/${script}`)]) {
      expect(headers).toMatchObject(COMMON);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('keep a browser to https where a proxy that is believed says that it came by it', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const behind = await gateway({ trustedProxies: ['192.0.2.0/24'] });
    const hsts = 'strict-transport-security';
    expect((await post(behind, headers)).headers[hsts]).toBe('max-age=31536000');
    expect((await post(behind, headers, '198.51.100.1')).headers).not.toHaveProperty(hsts);
  });
});

describe('a page of another origin', () => {
  const DESK = 'https://desk.example';
  const preflight = (app: FastifyInstance, origin: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
  const ALLOW = 'access-control-allow-origin';

  test('may not ask by default', async () => {
    const app = await gateway({});
    expect((await preflight(app, DESK)).headers).not.toHaveProperty(ALLOW);
    expect((await post(app, { origin: DESK })).headers).not.toHaveProperty(ALLOW);
  });

  test('may ask where it is listed; no other may', async () => {
    const app = await gateway({ corsOrigins: [DESK] });
    const { statusCode, headers } = await preflight(app, DESK);
    expect([statusCode, headers[ALLOW]]).toEqual([204, DESK]);
    expect(headers['access-control-allow-headers']).toContain('authorization');
    expect(headers).not.toHaveProperty('access-control-allow-credentials');
    const answer = await post(app, { origin: DESK });
    expect([answer.json().data.sky, answer.headers[ALLOW]]).toEqual(['clear', DESK]);
    expect(answer.headers.vary).toContain('Origin');
    for (const origin of ['https://desk.example.evil', 'http://desk.example', 'null']) {
      expect((await preflight(app, origin)).headers[ALLOW]).not.toBe(origin);
      expect((await post(app, { origin })).headers[ALLOW]).not.toBe(origin);
    }
  });

  test('may ask from anywhere where all are listed', async () => {
    const app = await gateway({ corsOrigins: ['*'] });
    expect((await preflight(app, 'https://any.example')).headers[ALLOW]).toBe('*');
  });
});

describe('a client that sends too many requests', () => {
  const rate = { requests: 2, windowSeconds: 600 };

  test('is refused, and told when to come again', async () => {
    const app = await gateway({ rate });
    const left = [];
    for (let i = 0; i < 2; i++) {
      const { statusCode, headers } = await post(app);
      left.push([statusCode, headers['ratelimit-limit'], headers['ratelimit-remaining']]);
    }
    expect(left).toEqual([
      [200, '2', '1'],
      [200, '2', '0'],
    ]);
    const { statusCode, headers, ...answer } = await post(app);
    expect(statusCode).toBe(429);
    expect(answer.json().errors[0].extensions).toEqual({ code: 'RATE_LIMITED', limit: 2 });
    expect(Number(headers['retry-after'])).toBeGreaterThan(590);
    expect(headers['ratelimit-reset']).toBe(headers['retry-after']);
  });

  test('leaves others and the probes alone', async () => {
    const app = await gateway({ rate });
    for (let i = 0; i < 3; i++) await post(app);
    expect((await post(app, {}, '192.0.2.2')).statusCode).toBe(200);
    for (let i = 0; i < 5; i++) expect((await app.inject('/livez')).statusCode).toBe(200);
    expect((await app.inject('/readyz')).statusCode).toBe(200);
  });

  test('is known by the subject of its token wherever it comes from, a bad token by address', async () => {
    const app = await gateway({ rate });
    const token = (subject: string, key = SECRET) => signToken(key, { subject, scopes: [] });
    const ann = { authorization: `Bearer ${await token('ann')}` };
    const statuses = [];
    for (const from of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      statuses.push((await post(app, ann, from)).statusCode);
    }
    expect(statuses).toEqual([200, 200, 429]);
    const bob = { authorization: `Bearer ${await token('bob')}` };
    expect((await post(app, bob)).statusCode).toBe(200);
    const forged = [];
    for (const subject of ['x', 'y', 'z']) {
      const headers = { authorization: `Bearer ${await token(subject, `not ${SECRET}`)}` };
      forged.push((await post(app, headers, '192.0.2.9')).statusCode);
    }
    expect(forged).toEqual([401, 401, 429]);
  });

  test.each([
    [[], 429],
    [['192.0.2.0/24'], 200],
  ])('is known by the address that proxies of %j say', async (trustedProxies, expected) => {
    const app = await gateway({ rate, trustedProxies });
    for (const client of ['203.0.113.1', '203.0.113.2']) {
      await post(app, { 'x-forwarded-for': client });
    }
    const { statusCode } = await post(app, { 'x-forwarded-for': '203.0.113.3' });
    expect(statusCode).toBe(expected);
  });

  const describeRedis = hasRedis() ? describe : describe.skip;
  describeRedis('of several gateways with one Redis', () => {
    const PASSWORD = 'canary-password-of-redis';
    const starting = redisServer(PASSWORD);
    afterAll(async () => (await starting).stop());

    test('is counted together, and alone while Redis is gone', async () => {
      const redis = await starting;
      await redis.start();
      const { log, entries } = recordingLogger();
      const settings = { rate: { ...rate, redisUrl: redis.url } };
      const [one, other] = [await gateway(settings, log), await gateway(settings, log)];
      const remaining = async (app: FastifyInstance, from: string) =>
        (await post(app, {}, from)).headers['ratelimit-remaining'];
      // Until both are connected each counts alone; another address shows whether they are.
      let probe = 0;
      for (let isShared = false; !isShared; ) {
        const from = `198.51.100.${++probe}`;
        await remaining(one, from);
        isShared = (await remaining(other, from)) === '0';
      }
      expect(await remaining(one, '192.0.2.1')).toBe('1');
      expect(await remaining(other, '192.0.2.1')).toBe('0');
      expect((await post(one)).statusCode).toBe(429);
      await redis.stop();
      expect(await remaining(one, '192.0.2.7')).toBe('1');
      expect(await remaining(other, '192.0.2.7')).toBe('1');
      expect(await remaining(one, '192.0.2.7')).toBe('0');
      expect((await post(one, {}, '192.0.2.7')).statusCode).toBe(429);
      expect(JSON.stringify(entries)).not.toContain(PASSWORD);
    });
  });
});

describe('the settings', () => {
  test('are lists with commas', () => {
    const env = readEnv({
      NEWSGRAPH_CORS_ORIGINS: 'https://a.example, http://localhost:3000',
      NEWSGRAPH_TRUSTED_PROXIES: '10.0.0.0/8,::1',
    });
    expect(env.NEWSGRAPH_CORS_ORIGINS).toEqual(['https://a.example', 'http://localhost:3000']);
    expect(env.NEWSGRAPH_TRUSTED_PROXIES).toEqual(['10.0.0.0/8', '::1']);
  });

  test.each([
    ['NEWSGRAPH_CORS_ORIGINS', 'https://a.example/'],
    ['NEWSGRAPH_CORS_ORIGINS', 'a.example'],
    ['NEWSGRAPH_CORS_ORIGINS', 'null'],
    ['NEWSGRAPH_TRUSTED_PROXIES', 'proxy.example'],
    ['NEWSGRAPH_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['NEWSGRAPH_REDIS_URL', 'http://127.0.0.1'],
    ['NEWSGRAPH_RATE_LIMIT', '-1'],
  ])('refuse %s=%s', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(name);
  });
});
