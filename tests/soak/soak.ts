import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { signToken } from '../../platform/security/token.ts';
import { FAULTS, type Fault } from '../support/fault-proxy.ts';
import type { Json } from '../support/graph.ts';
import type { StopReport } from '../support/stop-under-load.ts';
import { type Outage, type Seen, SoakClient } from './client.ts';
import { openHeapReader } from './heap.ts';
import { type GraphProcesses, startGraph } from './processes.ts';
import { type HeapSample, slopeOf } from './slope.ts';
import { stopGateways } from './stops.ts';

/** Something that befalls a subgraph: a fault of its proxy, or its end. */
export type Blow = Fault | 'is killed';

/** Everything that can befall one. */
export const BLOWS = [...(Object.keys(FAULTS) as Fault[]), 'is killed'] as Blow[];

/** How long a soak takes and what it does. */
export interface SoakOptions {
  /** How long, in milliseconds; null for as long as one round of blows takes. */
  loadMs: number | null;
  clients: number;
  /** What befalls the subgraphs in turn. */
  blows: readonly { name: string; blow: Blow }[];
  /** How long a blow lasts, and the calm after it, in milliseconds. */
  blowMs: number;
  calmMs: number;
  /** How many gateways are stopped under load in the end. */
  stops: number;
  /** Told what happens. */
  say(line: string): void;
}

/** What a soak has seen. */
export interface SoakReport extends Seen {
  blows: number;
  /** From a subgraph's return to the first whole answer, at worst, in milliseconds. */
  slowestRecoveryMs: number;
  /** How many requests the gateway's own metrics count. */
  counted: number;
  heap: HeapSample[];
  /** What the gateway's heap grows, after a tenth of the samples, in bytes a request. */
  heapSlope: number;
  stops: StopReport[];
}

/** A subgraph that is not back by then never will be, in milliseconds. */
const LOST_MS = 60_000;
const ARTICLE = new URL('../fixtures/planned-exchange.txt', import.meta.url);
const INGEST = 'mutation ($input: ArticleInput!) { ingestArticle(input: $input) { __typename } }';

async function prepare(client: SoakClient, tokenSecret: string): Promise<Json> {
  const token = await signToken(tokenSecret, { subject: 'soak', scopes: ['ingest'] });
  const input = { body: readFileSync(ARTICLE, 'utf8') };
  const answer = await client.ask(INGEST, { input }, { authorization: `Bearer ${token}` });
  if ((answer.data as Json)?.ingestArticle?.__typename !== 'Ingested') {
    throw new Error(`the article was not taken: ${JSON.stringify(answer)}`);
  }
  const { data, errors } = await client.askAll();
  if (errors) throw new Error(`no whole answer before any fault: ${JSON.stringify(errors)}`);
  return data;
}

async function strike(graph: GraphProcesses, name: string, blow: Blow, ms: number): Promise<void> {
  if (blow === 'is killed') {
    await graph.kill(name);
    await pause(ms);
    return graph.revive(name);
  }
  const proxy = graph.proxies.get(name)!;
  await proxy.setMode(blow);
  await pause(ms);
  await proxy.setMode(null);
}

/** Loads the graph while its subgraphs fail in turn, and checks every answer. */
export async function runSoak(options: SoakOptions): Promise<SoakReport> {
  const { loadMs, clients, blows, blowMs, calmMs, say } = options;
  say('starting the services');
  const graph = await startGraph();
  const client = new SoakClient(graph.gateway, clients + 1);
  const reader = await openHeapReader(graph.inspector);
  const outages: Outage[] = [];
  const heap: HeapSample[] = [];
  let slowestRecoveryMs = 0;
  let isOver = false;
  let gate = Promise.resolve();
  const underWay: Promise<void>[] = [];
  // What requests under way hold is no leak: they end before the heap is measured.
  const sample = async () => {
    let open = () => {};
    gate = new Promise((resolve) => {
      open = resolve;
    });
    try {
      await Promise.all(underWay);
      heap.push({ requests: client.seen.requests, bytes: await reader.used() });
    } finally {
      open();
    }
  };
  try {
    const healthy = await prepare(client, graph.tokenSecret);
    const start = performance.now();
    const isOn = (blow: number) =>
      loadMs === null ? blow < blows.length : performance.now() < start + loadMs;
    const load = Array.from({ length: clients }, async (_, n) => {
      while (!isOver) {
        await gate;
        underWay[n] = client.askAndCheck(healthy, outages);
        await underWay[n];
      }
    });
    try {
      for (let n = 0; isOn(n); n++) {
        const { name, blow } = blows[n % blows.length]!;
        const outage: Outage = { name, from: performance.now(), to: Number.POSITIVE_INFINITY };
        outages.push(outage);
        await strike(graph, name, blow, blowMs);
        const back = performance.now();
        while ((await client.askAll()).errors) {
          if (performance.now() > back + LOST_MS) throw new Error(`${name} did not come back`);
          await pause(20);
        }
        outage.to = performance.now();
        const recoveryMs = outage.to - back;
        slowestRecoveryMs = Math.max(slowestRecoveryMs, recoveryMs);
        await pause(calmMs);
        await sample();
        const { requests, wrong } = client.seen;
        say(
          `${name} ${blow}: back after ${Math.round(recoveryMs)} ms; ${requests} answers, ${wrong} wrong; heap ${((heap.at(-1)?.bytes ?? 0) / 1e6).toFixed(2)} MB`,
        );
      }
    } finally {
      isOver = true;
      await Promise.all(load);
    }
    const heapSlope = slopeOf(heap.slice(Math.ceil(heap.length / 10)));
    const counted = await client.counted();
    const stops = await stopGateways(options.stops, graph, healthy, say);
    const blown = outages.length;
    return { ...client.seen, blows: blown, slowestRecoveryMs, counted, heap, heapSlope, stops };
  } finally {
    reader.close();
    await client.close();
    await graph.close();
  }
}
