import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { BoundedLabel, OTHER } from './labels.ts';
import { onSignal } from './signals.ts';
import { planStores, pools } from './watched.ts';

/** Places for names of operations that were answered well at least once. */
const OPERATIONS = 200;
/** Places for codes of errors; our catalogue has fewer. */
const CODES = 100;
/** Places for names of subgraphs. */
const SUBGRAPHS = 100;

const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STATEMENT_BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5];
const BREAKER_STATES = { closed: 0, 'half-open': 1, open: 2 } as const;
const LIMIT_CODE = /^LIMIT_(\w+)$/;
const VERB = /^\s*(select|with|insert|update|delete)\b/i;

/** The metrics of a process. */
export interface Metrics {
  /** The type of the text. */
  contentType: string;
  /** All metrics as text for Prometheus. */
  text(): Promise<string>;
  /** Counts no more. */
  close(): void;
}

/** Counts what happens in this process from now on; each metric says which service it is of. */
export function startMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `newsgraph_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, labelNames: string[], buckets: number[]) =>
    new Histogram({ name: `newsgraph_${name}`, help, labelNames, buckets, registers });
  const gauge = (name: string, help: string, labelNames: string[], collect?: (of: Gauge) => void) =>
    new Gauge({
      name: `newsgraph_${name}`,
      help,
      labelNames,
      registers,
      ...(collect && {
        collect() {
          this.reset();
          collect(this);
        },
      }),
    });

  const http = counter('http_requests_total', 'HTTP requests answered', ['method', 'status']);
  const operations = histogram(
    'operation_seconds',
    'GraphQL requests answered, by the name of their operation',
    ['operation', 'type', 'outcome'],
    REQUEST_BUCKETS,
  );
  const errors = counter('errors_total', 'Errors sent to clients', ['code']);
  const limits = counter('limits_hit_total', 'Requests refused for a limit', ['limit']);
  const fetches = histogram(
    'subgraph_fetch_seconds',
    'Requests to subgraphs',
    ['subgraph', 'outcome'],
    REQUEST_BUCKETS,
  );
  const retries = counter('subgraph_retries_total', 'Requests sent once more', ['subgraph']);
  const breakers = gauge(
    'subgraph_breaker_state',
    'Circuit to a subgraph: 0 closed, 1 being tried, 2 open',
    ['subgraph'],
  );
  const statements = histogram(
    'sql_statement_seconds',
    'SQL statements',
    ['database', 'verb', 'outcome'],
    STATEMENT_BUCKETS,
  );
  const plans = counter('plan_lookups_total', 'Lookups of query plans', ['result']);
  const supergraphs = counter('supergraph_reloads_total', 'New supergraphs', ['outcome']);
  gauge('plan_cache_size', 'Query plans that are remembered', [], (of) =>
    of.set(planStores.states().reduce((sum, [, size]) => sum + size, 0)),
  );
  gauge('database_pool', 'Connections of a pool, by state', ['database', 'state'], (of) => {
    for (const [database, { open, idle, waiting }] of pools.states()) {
      of.inc({ database, state: 'used' }, open - idle);
      of.inc({ database, state: 'idle' }, idle);
      of.inc({ database, state: 'waiting' }, waiting);
    }
  });

  const names = new BoundedLabel(OPERATIONS);
  const codes = new BoundedLabel(CODES);
  const subgraphs = new BoundedLabel(SUBGRAPHS);
  const stops = [
    onSignal('http', ({ method, status }) => http.inc({ method, status })),
    onSignal('operation', ({ name, type, outcome, ms }) => {
      const unnamed = type === 'none' ? OTHER : 'anonymous';
      const operation = name === null ? unnamed : names.of(name, outcome === 'ok');
      operations.observe({ operation, type, outcome }, ms / 1000);
    }),
    onSignal('error', ({ code }) => {
      errors.inc({ code: codes.of(code) });
      const limit = LIMIT_CODE.exec(code)?.[1];
      if (limit) limits.inc({ limit: codes.of(limit).toLowerCase() });
    }),
    onSignal('fetch', ({ subgraph, outcome, ms }) =>
      fetches.observe({ subgraph: subgraphs.of(subgraph), outcome }, ms / 1000),
    ),
    onSignal('retry', ({ subgraph }) => retries.inc({ subgraph: subgraphs.of(subgraph) })),
    onSignal('breaker', ({ subgraph, state }) =>
      breakers.set({ subgraph: subgraphs.of(subgraph) }, BREAKER_STATES[state]),
    ),
    onSignal('statement', ({ database, sql, ms, failed }) => {
      const verb = VERB.exec(sql)?.[1]?.toLowerCase() ?? 'other';
      statements.observe({ database, verb, outcome: failed ? 'error' : 'ok' }, ms / 1000);
    }),
    onSignal('plan', ({ found }) => plans.inc({ result: found ? 'hit' : 'miss' })),
    onSignal('supergraph', ({ outcome }) => supergraphs.inc({ outcome })),
  ];
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    close() {
      for (const stop of stops) stop();
      registry.clear();
    },
  };
}
