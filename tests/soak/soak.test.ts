import { expect, test } from '@jest/globals';
import { runSoak } from './soak.ts';
import { verdictOf } from './verdict.ts';

test('under load, with its subgraphs failing in turn, the graph gives no wrong answer', async () => {
  const report = await runSoak({
    loadMs: null,
    clients: 2,
    blows: [
      { name: 'people', blow: 'resets connections' },
      { name: 'sources', blow: 'hangs' },
      { name: 'events', blow: 'is killed' },
    ],
    blowMs: 1_000,
    calmMs: 500,
    stops: 1,
    say: () => {},
  });
  const checks = verdictOf(report);
  expect(report.reasons).toEqual([]);
  expect(checks.filter(({ isMet }) => !isMet)).toEqual([]);
});
