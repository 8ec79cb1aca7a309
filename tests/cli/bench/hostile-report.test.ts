import { expect, test } from '@jest/globals';
import { hostileReport, hostileTable } from '../../../cli/bench/hostile-report.ts';

const CLEAN = { name: 'clean news text', ms: 100, beyondMs: 0 };

test.each([
  ['at the bound', 250, true],
  ['above it', 251, false],
])('a text %s', (_what, beyondMs, reached) => {
  const report = hostileReport([CLEAN, { name: 'dots', ms: 100 + beyondMs, beyondMs }]);
  expect(report.reached).toBe(reached);
  expect(report.costs.map(({ name }) => name)).toEqual(['dots', 'clean news text']);
});

test('the slowest come first, beside the bound', () => {
  const report = hostileReport([CLEAN, { name: 'dots', ms: 400, beyondMs: 300 }]);
  expect(hostileTable(report)).toBe(`1 MB of           ms  beyond clean text     at most
dots             400                300  250 passed
clean news text  100                  0         250
missed
`);
});
