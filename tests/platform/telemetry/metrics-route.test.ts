import { afterAll, describe, expect, test } from '@jest/globals';
import { createApp } from '../../../platform/http/app.ts';
import { startMetrics } from '../../../platform/telemetry/metrics.ts';
import { addMetricsRoute } from '../../../platform/telemetry/metrics-route.ts';
import { silentLogger } from '../../support/log.ts';

const TOKEN = 'a-token-of-whoever-reads-the-metrics';

describe('/metrics', () => {
  const metrics = startMetrics('test');
  const app = (token?: string) => {
    const made = createApp(silentLogger, { ready: async () => {} });
    addMetricsRoute(made, metrics, token);
    return made;
  };

  afterAll(() => metrics.close());

  test.each([
    ['without a token: this machine', undefined, '127.0.0.1', {}, 200],
    ['without a token: this machine by IPv6', undefined, '::1', {}, 200],
    ['without a token: this machine, written as IPv6', undefined, '::ffff:127.0.0.1', {}, 200],
    ['without a token: another machine', undefined, '10.0.0.7', {}, 404],
    ['a proxy here', undefined, '127.0.0.1', { 'x-forwarded-for': '10.0.0.7' }, 404],
    ['another proxy here', undefined, '127.0.0.1', { forwarded: 'for=10.0.0.7' }, 404],
    [
      'with a token: whoever shows it',
      TOKEN,
      '10.0.0.7',
      { authorization: `Bearer ${TOKEN}` },
      200,
    ],
    ['with a token: who shows none', TOKEN, '127.0.0.1', {}, 404],
    ['with a token: who shows another', TOKEN, '127.0.0.1', { authorization: 'Bearer x' }, 404],
    ['with a token: as a password', TOKEN, '10.0.0.7', { authorization: `Basic ${TOKEN}` }, 404],
  ])('%s', async (_who, token, remoteAddress, headers, status) => {
    const response = await app(token).inject({ url: '/metrics', remoteAddress, headers });
    expect(response.statusCode).toBe(status);
    expect(response.body.includes('process_cpu_seconds_total')).toBe(status === 200);
  });
});
