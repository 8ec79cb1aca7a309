import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { cpuMs, quartiles } from './clock.ts';
import type { Reader } from './readers.ts';
import { newsOfLength } from './texts.ts';

/** What a text of one length costs. */
export interface Cost {
  /** Length of the text in UTF-16 units. */
  units: number;
  /** Processor time. */
  ms: number;
  /** Memory that is taken while the answer is held, the text aside. */
  heapBytes: number;
}

/** Lengths in UTF-16 units, from 1 kB to 1 MB of plain text. */
export const LENGTHS = [1, 4, 16, 64, 256, 1_024].map((kilo) => kilo * 1_024);

/** Measures a reader on clean news text of growing length. */
export function measureGrowth(
  { read }: Reader,
  texts: readonly string[],
  lengths: readonly number[] = LENGTHS,
): Cost[] {
  const collect = garbageCollector();
  return lengths.map((units) => {
    const text = newsOfLength(texts, units);
    const repeats = Math.max(1, Math.round(100_000 / units));
    const times = Array.from({ length: 5 }, () => {
      collect();
      return cpuMs(() => {
        for (let i = 0; i < repeats; i++) read(text);
      });
    });
    collect();
    const before = process.memoryUsage().heapUsed;
    const held = Array.from({ length: repeats }, () => read(text));
    collect();
    const heapBytes = (process.memoryUsage().heapUsed - before) / held.length;
    return { units, ms: quartiles(times)[1] / repeats, heapBytes };
  });
}

/** The power of the length by which a cost grows: least squares through logarithms, 1 is linear. */
export function exponentOf(points: readonly (readonly [length: number, cost: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-9))] as const);
  const mean = (pick: 0 | 1) => logs.reduce((sum, log) => sum + log[pick], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
