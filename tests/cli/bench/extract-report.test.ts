import { describe, expect, test } from '@jest/globals';
import type { Cost, Speed } from '../../../bench/index.ts';
import { extractReport, extractTables, SPEED_GOAL } from '../../../cli/bench/extract-report.ts';

function speedsOf(full: number): Speed[] {
  return [
    { reader: 'full extraction', median: full, lower: full - 1, upper: full + 1 },
    { reader: "wink-nlp's tagger alone", median: 240_000, lower: 200_000, upper: 280_000 },
  ];
}

function growthOf(timePower: number, memoryPower: number): Cost[] {
  return [1_024, 4_096, 16_384].map((units) => ({
    units,
    ms: units ** timePower / 1_000,
    memory: { peak: 1_000 * units ** memoryPower, held: 10 * units },
  }));
}

describe('the speed of extraction', () => {
  test.each([
    ['reaches its goals', SPEED_GOAL, 1, 1, true],
    ['misses the goal by one token', SPEED_GOAL - 1, 1, 1, false],
    ['misses where time grows as the square', SPEED_GOAL, 2, 1, false],
    ['misses where memory grows as the square', SPEED_GOAL, 1, 2, false],
  ])('%s', (_what, speed, time, memory, reached) => {
    const report = extractReport(speedsOf(speed), growthOf(time, memory));
    expect(report.reached).toBe(reached);
    expect(extractTables(report).endsWith('missed\n')).toBe(!reached);
  });

  test('stands beside its goal', () => {
    const tables = extractTables(extractReport(speedsOf(SPEED_GOAL), growthOf(1, 1)));
    expect(tables).toBe(`reader                   tokens/s  lower quarter  upper quarter    goal
full extraction            60,000         59,999         60,001  60,000
wink-nlp's tagger alone   240,000        200,000        280,000
full extraction / tagger: 0.25

length     ms  ns per unit  peak heap MB  held bytes per unit
1 k      1.02         1000           1.0                 10.0
4 k      4.10         1000           4.1                 10.0
16 k    16.38         1000          16.4                 10.0
time grows as length to the power 1.00, memory to 1.00; at most 1.15
`);
  });
});
