import { expect } from '@jest/globals';
import type { Json } from './graph.ts';
import type { RemoteGraph } from './remote-graph.ts';

/**
 * Asks a graph until it answers without an error, which must be with this data; the milliseconds that
 * it took.
 */
export async function untilHealthy(graph: RemoteGraph, query: string, healthy: Json) {
  const start = performance.now();
  for (;;) {
    const { data, errors } = await graph.ask(query);
    if (!errors) {
      expect(data).toEqual(healthy);
      return performance.now() - start;
    }
    await new Promise(setImmediate);
  }
}
