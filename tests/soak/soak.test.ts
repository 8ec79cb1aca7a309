import { expect, test } from '@jest/globals';
import { runSoak } from './soak.ts';
import { verdictOf } from './verdict.ts';

test('under load, with its subgraphs failing in turn, the graph gives no wrong answer', async () => {
  const report = await runSoak({
    loadMs: 0,
    clients: 3,
    blows: [
      { name: 'people', blow: 'resets connections' },
      { name: 'events', blow: 'sends half a body' },
      { name: 'sources', blow: 'hangs' },
      { name: 'events', blow: 'is killed' },
    ],
    blowMs: 1_500,
    calmMs: 1_000,
    say: () => {},
  });
  const checks = verdictOf(report);
  for (const { what, found } of checks) console.log(`soak: ${what} ${found}`);
  expect(report.reasons).toEqual([]);
  expect(checks.filter(({ isMet }) => !isMet)).toEqual([]);
});
