import { afterAll, describe, expect, test } from '@jest/globals';
import { startMetrics } from '../../../platform/telemetry/metrics.ts';
import { type SignalKind, type Signals, signal } from '../../../platform/telemetry/signals.ts';
import { planStores, pools } from '../../../platform/telemetry/watched.ts';

type Case = { [Kind in SignalKind]: [Kind, Signals[Kind], string] }[SignalKind];

const fast = { ms: 20 };

describe('the metrics of a process', () => {
  const metrics = startMetrics('sky');
  const forget = [
    pools.add('people', () => ({ open: 5, idle: 2, waiting: 1 })),
    planStores.add('v1', () => 3),
    planStores.add('v2', () => 4),
  ];

  afterAll(() => {
    for (const stop of forget) stop();
    metrics.close();
  });

  test.each<Case>([
    ['http', { method: 'GET', status: 404 }, 'http_requests_total{method="GET",status="404"'],
    [
      'operation',
      { name: 'Names', type: 'query', outcome: 'ok', ...fast },
      'operation_seconds_count{service="sky",operation="Names",type="query",outcome="ok"',
    ],
    [
      'operation',
      { name: null, type: 'query', outcome: 'partial', ...fast },
      'operation_seconds_count{service="sky",operation="anonymous",type="query",outcome="partial"',
    ],
    [
      'operation',
      { name: null, type: 'none', outcome: 'error', ...fast },
      'operation_seconds_count{service="sky",operation="other",type="none",outcome="error"',
    ],
    ['error', { code: 'FORBIDDEN' }, 'errors_total{code="FORBIDDEN"'],
    ['error', { code: 'LIMIT_ROOT_FIELDS' }, 'limits_hit_total{limit="root_fields"'],
    [
      'fetch',
      { subgraph: 'people', outcome: 'timeout', ...fast },
      'subgraph_fetch_seconds_count{service="sky",subgraph="people",outcome="timeout"',
    ],
    ['retry', { subgraph: 'people' }, 'subgraph_retries_total{subgraph="people"'],
    ['plan', { found: false }, 'plan_lookups_total{result="miss"'],
    ['supergraph', { outcome: 'refused' }, 'supergraph_reloads_total{outcome="refused"'],
    [
      'statement',
      { database: 'people', sql: 'SELECT 1', failed: true, ...fast },
      'sql_statement_seconds_count{service="sky",database="people",verb="select",outcome="error"',
    ],
  ])('count a signal of %s', async (kind, event, series) => {
    const count = async () => {
      const lines = (await metrics.text()).split('\n');
      const line = lines.find((text) => text.startsWith(`newsgraph_${series}`));
      return line === undefined ? 0 : Number(line.slice(line.lastIndexOf(' ')));
    };
    const before = await count();
    signal(kind, event as never);
    expect(await count()).toBe(before + 1);
  });

  test('tell how the circuit to each subgraph stands', async () => {
    for (const [state, figure] of [
      ['open', 2],
      ['half-open', 1],
      ['closed', 0],
    ] as const) {
      signal('breaker', { subgraph: 'sea', state });
      expect(await metrics.text()).toContain(
        `newsgraph_subgraph_breaker_state{subgraph="sea",service="sky"} ${figure}`,
      );
    }
  });

  test('tell of pools and plans what they are at the moment', async () => {
    const text = await metrics.text();
    for (const line of [
      'database_pool{database="people",state="used",service="sky"} 3',
      'database_pool{database="people",state="idle",service="sky"} 2',
      'database_pool{database="people",state="waiting",service="sky"} 1',
      'plan_cache_size{service="sky"} 7',
    ]) {
      expect(text).toContain(`newsgraph_${line}`);
    }
  });
});
