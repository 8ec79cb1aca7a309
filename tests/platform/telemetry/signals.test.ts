import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { onSignal, type Signals, signal } from '../../../platform/telemetry/signals.ts';

describe('a signal', () => {
  const hit = { found: true };

  test('reaches who listens to its kind, until they stop', () => {
    const heard: Signals['plan'][] = [];
    const stop = onSignal('plan', (event) => heard.push(event));
    signal('plan', hit);
    signal('retry', { subgraph: 'sky' });
    stop();
    signal('plan', hit);
    expect(heard).toEqual([hit]);
  });

  test('reaches who begins to listen just after a garbage collection', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const request = { method: 'GET', status: 200 };
    signal('http', request);
    await new Promise(setImmediate);
    collect();
    let heard = 0;
    const stop = onSignal('http', () => heard++);
    // What tidies up after the collection runs now.
    for (let n = 0; n < 3; n++) await new Promise(setImmediate);
    signal('http', request);
    stop();
    expect(heard).toBe(1);
  });
});
