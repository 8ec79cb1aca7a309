import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readEnv } from '../../platform/env.ts';
import { startTelemetry, type Telemetry } from '../../platform/telemetry/telemetry.ts';
import { openCollector, type Span } from '../support/collector.ts';
import { recordingLogger } from '../support/log.ts';
import { openRemoteGraph, type RemoteGraph } from '../support/remote-graph.ts';
import { sqliteEngine } from '../support/sqlite-engine.ts';

const NAME = 'a name that only a variable has';
const QUERY = `query Names($name: String!) {
  officials(first: 1, filter: { text: $name }) { edges { node { name } } }
  quotes(first: 1) { edges { node { text speaker { name } } } }
}`;
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CALLER = 'b7ad6b7169203331';

describe('what operators see of a graph whose parts are asked over HTTP', () => {
  const engine = sqliteEngine();
  const { log, entries } = recordingLogger();
  let graph: RemoteGraph;
  let telemetry: Telemetry;
  let collector: Awaited<ReturnType<typeof openCollector>>;

  beforeAll(async () => {
    collector = await openCollector();
    const env = readEnv({ NEWSGRAPH_SLOW_MS: '1', NEWSGRAPH_OTLP_URL: collector.url });
    telemetry = await startTelemetry('test', env, log);
    graph = await openRemoteGraph(engine, { NEWSGRAPH_SUBGRAPH_TIMEOUT_MS: '2000' });
    telemetry.serve(graph.gateway);
  });

  afterAll(async () => {
    await telemetry.close();
    await engine.dispose();
    await collector.close();
  });

  const ask = (query: string, variables?: object) =>
    graph.gateway.inject({
      method: 'POST',
      url: '/graphql',
      headers: { traceparent: `00-${TRACE}-${CALLER}-01`, 'x-request-id': 'the-request' },
      payload: { query, variables },
    });

  /** The value of each series of a metric whose labels hold all that are named. */
  async function series(name: string, labels: Record<string, string> = {}): Promise<number[]> {
    const { body } = await graph.gateway.inject('/metrics');
    const wanted = Object.entries(labels).map(([label, value]) => `${label}="${value}"`);
    return body
      .split('\n')
      .filter((line) => line.startsWith(`newsgraph_${name}{`))
      .filter((line) => wanted.every((part) => line.includes(part)))
      .map((line) => Number(line.slice(line.lastIndexOf(' '))));
  }

  test('a request, its subgraph fetches, its statements and its plan are counted', async () => {
    for (const _ of [1, 2]) {
      expect((await ask(QUERY, { name: NAME })).json().errors).toBeUndefined();
    }
    const ok = { outcome: 'ok' };
    expect(await series('operation_seconds_count', { operation: 'Names', ...ok })).toEqual([2]);
    expect(await series('subgraph_fetch_seconds_count', { subgraph: 'people', ...ok })).toEqual([
      2,
    ]);
    expect(await series('subgraph_fetch_seconds_count', { subgraph: 'sources', ...ok })).toEqual([
      2,
    ]);
    const [selects = 0] = await series('sql_statement_seconds_count', {
      database: 'people',
      verb: 'select',
    });
    expect(selects).toBeGreaterThanOrEqual(2);
    expect(await series('plan_lookups_total', { result: 'miss' })).toEqual([1]);
    expect(await series('plan_lookups_total', { result: 'hit' })).toEqual([1]);
    expect(await series('plan_cache_size')).toEqual([1]);
    expect(await series('database_pool', { database: 'people', state: 'idle' })).toEqual([2]);
    expect((await series('http_requests_total', { status: '200' }))[0]).toBeGreaterThanOrEqual(2);
  });

  test('refusals are counted by code and by limit', async () => {
    await ask(`{ ${Array.from({ length: 30 }, (_, n) => `a${n}: __typename`).join(' ')} }`);
    await ask('{ nothing }');
    await ask('{');
    await graph.gateway.inject({ method: 'POST', url: '/graphql', payload: '{' });
    expect(await series('limits_hit_total', { limit: 'root_fields' })).toEqual([1]);
    expect(await series('errors_total', { code: 'LIMIT_ROOT_FIELDS' })).toEqual([1]);
    expect(await series('errors_total', { code: 'GRAPHQL_VALIDATION_FAILED' })).toEqual([1]);
    expect(await series('errors_total', { code: 'GRAPHQL_PARSE_FAILED' })).toEqual([1]);
    expect(await series('errors_total', { code: 'BAD_REQUEST' })).toEqual([1]);
  });

  test('a subgraph that refuses connections: why, what was sent again, and the circuit', async () => {
    const proxy = graph.proxies.get('people')!;
    await proxy.setMode('refuses connections');
    const people = { subgraph: 'people' };
    for (let n = 0; n < 5; n++) await ask('query Faulty { officials { edges { node { id } } } }');
    await proxy.setMode(null);
    const broken = { ...people, outcome: 'connection' };
    expect(await series('subgraph_fetch_seconds_count', broken)).toEqual([5]);
    expect(await series('subgraph_retries_total', people)).toEqual([5]);
    expect(await series('subgraph_breaker_state', people)).toEqual([2]);
    const lost = { outcome: 'partial', type: 'query' };
    expect(await series('operation_seconds_count', lost)).toEqual([5]);
    expect(await series('errors_total', { code: 'SUBGRAPH_UNAVAILABLE' })).toEqual([5]);
    const body = { query: 'query Faulty { officials { edges { node { id } } } }' };
    for (;;) {
      const { errors } = (
        await graph.gateway.inject({ method: 'POST', url: '/graphql', payload: body })
      ).json();
      if (!errors) break;
      await new Promise(setImmediate);
    }
    expect(await series('subgraph_breaker_state', people)).toEqual([0]);
  });

  test('names of operations that are refused make no series', async () => {
    await ask('query Made_up_by_somebody { nothing }');
    expect(await series('operation_seconds_count', { operation: 'Made_up_by_somebody' })).toEqual(
      [],
    );
    expect((await series('operation_seconds_count', { operation: 'other' }))[0]).toBeGreaterThan(0);
  });

  test('one trace goes from the caller through the gateway and a subgraph to its statements', async () => {
    await ask(QUERY, { name: NAME });
    await telemetry.close();
    const spans = collector.spans();
    const byId = new Map(spans.map((span) => [span.spanId, span]));
    const above = (span: Span): string[] => {
      const parent = byId.get(span.parentSpanId ?? '');
      return parent ? [...above(parent), span.name] : [span.parentSpanId ?? '', span.name];
    };
    const ways = spans
      .filter(({ name, traceId }) => name === 'sql' && traceId === TRACE)
      .map((span) => above(span).join(' > '));
    expect(ways).toContainEqual(
      expect.stringMatching(
        `${CALLER} > POST /graphql > gateway.request > gateway.execute > gateway.fetch > subgraph people > POST /graphql > sql`,
      ),
    );
    const names = new Set(spans.map(({ name }) => name));
    for (const phase of ['graphql.parse', 'graphql.validate', 'graphql.execute', 'gateway.plan'])
      expect([...names]).toContain(phase);
  });

  test('spans have the text of statements and no value of a client', () => {
    const texts = collector
      .spans()
      .flatMap(({ attributes }) => attributes)
      .filter(({ key }) => key === 'db.query.text');
    expect(texts.length).toBeGreaterThan(0);
    expect(collector.bodies.join()).toContain('?');
    expect(collector.bodies.join()).not.toContain(NAME);
  });

  test('a slow request is logged with its operation, its id, its trace and what it asked', () => {
    const slow = entries.filter(({ msg }) => msg === 'slow request');
    expect(slow).toContainEqual(
      expect.objectContaining({
        operation: 'Names',
        requestId: 'the-request',
        traceId: TRACE,
        ms: expect.any(Number),
        fetches: 2,
      }),
    );
    expect(JSON.stringify(entries)).not.toContain(NAME);
  });
});
