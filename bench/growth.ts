import { cpuMs, quartiles } from './clock.ts';
import { type Memory, memoryOf } from './memory.ts';
import type { Reader } from './readers.ts';
import { newsOfLength } from './texts.ts';

/** What a text of one length costs. */
export interface Cost {
  /** Length of the text in UTF-16 units. */
  units: number;
  /** Processor time. */
  ms: number;
  /** Heap taken, the text aside. */
  memory: Memory;
}

/** How costs are measured. */
export interface Meters {
  /** The time of a task in milliseconds. */
  timeOf(task: () => unknown): number;
  memoryOf(task: () => unknown): Memory;
}

/** Lengths in UTF-16 units, from 1 kB to 1 MB of plain text. */
export const LENGTHS = [1, 4, 16, 64, 256, 1_024].map((kilo) => kilo * 1_024);

/** How often each length is measured; the middle value counts. */
const ROUNDS = 3;
/** Short texts are read again and again in one round, until so many units are read. */
const UNITS_A_ROUND = 100_000;

/** Measures a reader on clean news text of growing length. */
export function measureGrowth(
  { read }: Reader,
  texts: readonly string[],
  lengths: readonly number[] = LENGTHS,
  meters: Meters = { timeOf: cpuMs, memoryOf },
): Cost[] {
  return lengths.map((units) => {
    const text = newsOfLength(texts, units);
    const repeats = Math.max(1, Math.round(UNITS_A_ROUND / units));
    const readAll = () => {
      for (let i = 0; i < repeats; i++) read(text);
    };
    const ms = middleOf(() => meters.timeOf(readAll)) / repeats;
    const memories = Array.from({ length: ROUNDS }, () => meters.memoryOf(() => read(text)));
    const [peak, held] = [memories.map((one) => one.peak), memories.map((one) => one.held)];
    return { units, ms, memory: { peak: quartiles(peak)[1], held: quartiles(held)[1] } };
  });
}

function middleOf(measure: () => number): number {
  return quartiles(Array.from({ length: ROUNDS }, measure))[1];
}

/** The power of the length by which a cost grows: least squares through logarithms, 1 is linear. */
export function exponentOf(points: readonly (readonly [length: number, cost: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-9))] as const);
  const mean = (pick: 0 | 1) => logs.reduce((sum, log) => sum + log[pick], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}
