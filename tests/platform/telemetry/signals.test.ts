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

  test('reaches them after a garbage collection too', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    let heard = 0;
    const stop = onSignal('http', () => heard++);
    for (let n = 0; n < 3; n++) {
      await new Promise(setImmediate);
      collect();
    }
    signal('http', { method: 'GET', status: 200 });
    stop();
    expect(heard).toBe(1);
  });
});
