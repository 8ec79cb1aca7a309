import { type Cost, exponentOf, type Speed } from '../../bench/index.ts';
import { columnsOf } from './columns.ts';

/** Tokens a second of one core that the full extraction is to read. */
export const SPEED_GOAL = 60_000;
/** From this power of the length on, a cost no longer grows in proportion. */
const MOST_EXPONENT = 1.15;

/** What `bench extract` finds, beside the goals. */
export interface ExtractReport {
  speeds: Speed[];
  growth: Cost[];
  goal: number;
  /** The full extraction's speed as a share of the tagger's in the same run. */
  shareOfTagger: number;
  /** The powers of the length by which time and the most memory in use grow. */
  timeExponent: number;
  memoryExponent: number;
  mostExponent: number;
  reached: boolean;
}

/** Compares what was measured with the goals. */
export function extractReport(speeds: Speed[], growth: Cost[]): ExtractReport {
  const [full, tagger] = speeds;
  const shareOfTagger = full!.median / tagger!.median;
  const timeExponent = exponentOf(growth.map(({ units, ms }) => [units, ms]));
  const memoryExponent = exponentOf(growth.map(({ units, memory }) => [units, memory.peak]));
  const linear = timeExponent <= MOST_EXPONENT && memoryExponent <= MOST_EXPONENT;
  return {
    speeds,
    growth,
    goal: SPEED_GOAL,
    shareOfTagger,
    timeExponent,
    memoryExponent,
    mostExponent: MOST_EXPONENT,
    reached: linear && full!.median >= SPEED_GOAL,
  };
}

/** The report as two tables. */
export function extractTables(report: ExtractReport): string {
  const speeds = columnsOf([
    ['reader', 'tokens/s', 'lower quarter', 'upper quarter', 'goal'],
    ...report.speeds.map(({ reader, median, lower, upper }, i) => [
      reader,
      ...[median, lower, upper].map(whole),
      i === 0 ? whole(report.goal) : '',
    ]),
  ]);
  const growth = columnsOf([
    ['length', 'ms', 'ns per unit', 'peak heap MB', 'held bytes per unit'],
    ...report.growth.map(({ units, ms, memory }) => [
      `${units / 1_024} k`,
      ms.toFixed(2),
      ((ms * 1e6) / units).toFixed(0),
      (memory.peak / 1e6).toFixed(1),
      (memory.held / units).toFixed(1),
    ]),
  ]);
  const share = `full extraction / tagger: ${report.shareOfTagger.toFixed(2)}`;
  const exponents =
    `time grows as length to the power ${report.timeExponent.toFixed(2)}, memory to ` +
    `${report.memoryExponent.toFixed(2)}; at most ${report.mostExponent}`;
  return `${speeds}${share}\n\n${growth}${exponents}\n${report.reached ? '' : 'missed\n'}`;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}
