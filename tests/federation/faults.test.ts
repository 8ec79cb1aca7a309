import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CANARY, FAULTS, type Fault } from '../support/fault-proxy.ts';
import type { Json } from '../support/graph.ts';
import { nodesOf, PARTS, WITHOUT } from '../support/partial-answers.ts';
import { openRemoteGraph, type RemoteGraph } from '../support/remote-graph.ts';
import { sqliteEngine } from '../support/sqlite-engine.ts';
import { untilHealthy } from '../support/until-healthy.ts';

const BODY = readFileSync(new URL('../fixtures/planned-exchange.txt', import.meta.url), 'utf8');
const TIMEOUT_MS = 1_000;
const CLIENTS = 3;
const MEGABYTE = 1024 * 1024;

const INGEST = `mutation ($input: ArticleInput!) {
  ingestArticle(input: $input) { __typename }
}`;

const QUERY = `{ ${Object.values(PARTS).join(' ')} }`;

/** What a client must not read: the fault's own words, addresses, ports, files, system errors. */
const LEAK =
  /canary|127\.0\.0\.1|localhost|https?:|\bE(?:CONN|TIME|PIPE|HOST|NOT)|\.ts\b|node_modules|:\d{4,5}\b|\n\s+at /;

describe('with a fault between the gateway and', () => {
  const engine = sqliteEngine();
  let graph: RemoteGraph;
  let healthy: Json;

  beforeAll(async () => {
    graph = await openRemoteGraph(engine, {
      NEWSGRAPH_SUBGRAPH_TIMEOUT_MS: String(TIMEOUT_MS),
      NEWSGRAPH_SUBGRAPH_MAX_RESPONSE_BYTES: String(MEGABYTE),
    });
    const { data } = await graph.ask(INGEST, { input: { body: BODY } });
    expect(data?.ingestArticle).toEqual({ __typename: 'Ingested' });
    healthy = (await graph.ask(QUERY)).data;
    for (const name of ['people', 'events', 'sources'])
      expect(nodesOf(healthy[name])).not.toEqual([]);
  });

  afterAll(() => engine.dispose());

  /** Time of an answer, beyond what this machine stood still; and the memory that it took. */
  async function measured<T>(work: () => Promise<T>) {
    const stalls = monitorEventLoopDelay({ resolution: 5 });
    const used = () => {
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = used();
    let peak = before;
    const sampling = setInterval(() => {
      peak = Math.max(peak, used());
    }, 5);
    stalls.enable();
    const start = performance.now();
    const result = await work();
    const ms = performance.now() - start;
    stalls.disable();
    clearInterval(sampling);
    return { result, ms: ms - 2 * (stalls.max / 1e6), growth: peak - before };
  }

  // A case that fails must not fail the next one too.
  beforeEach(() => untilHealthy(graph, QUERY, healthy));

  const cases = Object.keys(WITHOUT).flatMap((name) =>
    (Object.keys(FAULTS) as Fault[]).map((fault) => ({ name, fault })),
  );

  test.each(cases)(
    '$name, which $fault: an answer in time with all that the others say',
    async ({ name, fault }) => {
      const proxy = graph.proxies.get(name)!;
      await proxy.setMode(fault);
      try {
        const { result, ms, growth } = await measured(() => graph.ask(QUERY));
        expect(result.status).toBe(200);
        expect(result.data).toEqual(WITHOUT[name]!(structuredClone(healthy)));
        expect(result.errors?.length).toBeGreaterThan(0);
        for (const { extensions } of result.errors!) {
          expect(extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', service: name });
        }
        expect(result.text).not.toMatch(LEAK);
        expect(result.text).not.toContain(CANARY);
        expect(ms).toBeLessThan(TIMEOUT_MS + 100);
        expect(growth).toBeLessThan(100 * MEGABYTE);
      } finally {
        await proxy.setMode(null);
      }
      expect(await untilHealthy(graph, QUERY, healthy)).toBeLessThan(2_000);
    },
  );

  test.each(['hangs', 'refuses connections', 'sends a 500 page'] as Fault[])(
    'a subgraph that %s under load, the fields of the others are all right, and it is back within two seconds',
    async (fault) => {
      const proxy = graph.proxies.get('people')!;
      const expected = WITHOUT.people!(structuredClone(healthy));
      const until = performance.now() + 3 * TIMEOUT_MS;
      const wrong: unknown[] = [];
      let answers = 0;
      const client = async () => {
        while (performance.now() < until) {
          const { data } = await graph.ask(QUERY);
          if (JSON.stringify(data) === JSON.stringify(expected)) answers++;
          else wrong.push(data);
        }
      };
      await proxy.setMode(fault);
      try {
        await Promise.all(Array.from({ length: CLIENTS }, client));
      } finally {
        await proxy.setMode(null);
      }
      expect(wrong).toEqual([]);
      // With its circuit open a subgraph that hangs costs the others no time.
      expect(answers).toBeGreaterThan(3 * CLIENTS);
      expect(await untilHealthy(graph, QUERY, healthy)).toBeLessThan(2_000);
    },
  );

  test('the gateway is ready again and not ready within a second', async () => {
    const proxy = graph.proxies.get('events')!;
    const status = async () => (await graph.gateway.inject('/readyz')).statusCode;
    while ((await status()) !== 200);
    await proxy.setMode('is a black hole');
    const { result, ms } = await measured(status);
    expect(result).toBe(503);
    expect(ms).toBeLessThan(1_000);
    await proxy.setMode(null);
    while ((await status()) !== 200);
  });
});
