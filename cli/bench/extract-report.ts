import { type Cost, exponentOf, type Speed } from '../../bench/index.ts';
import { columnsOf } from './columns.ts';

/** Tokens a second of one core that the full extraction is to read. */
export const SPEED_GOAL = 60_000;
/** The tagger's speed on the machine that the goal was set on; a slower machine is excused by it. */
const TAGGER_SPEED = 250_000;
/** From this power of the length on, a cost no longer grows in proportion. */
const MOST_EXPONENT = 1.15;

/** What `bench extract` finds, beside the goals. */
export interface ExtractReport {
  speeds: Speed[];
  growth: Cost[];
  goal: number;
  /** The full extraction's speed as a share of the tagger's in the same run. */
  shareOfTagger: number;
  /** The power of the length by which time grows. */
  timeExponent: number;
  reached: boolean;
}

/** Compares what was measured with the goals. */
export function extractReport(speeds: Speed[], growth: Cost[]): ExtractReport {
  const [full, tagger] = speeds;
  const shareOfTagger = full!.median / tagger!.median;
  const timeExponent = exponentOf(growth.map(({ units, ms }) => [units, ms]));
  const fast = full!.median >= SPEED_GOAL || shareOfTagger >= SPEED_GOAL / TAGGER_SPEED;
  const reached = fast && timeExponent <= MOST_EXPONENT;
  return { speeds, growth, goal: SPEED_GOAL, shareOfTagger, timeExponent, reached };
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
    ['length', 'ms', 'ns per unit', 'heap bytes per unit'],
    ...report.growth.map(({ units, ms, heapBytes }) => [
      `${units / 1_024} k`,
      ms.toFixed(2),
      ((ms * 1e6) / units).toFixed(0),
      (heapBytes / units).toFixed(1),
    ]),
  ]);
  const share = `full extraction / tagger: ${report.shareOfTagger.toFixed(2)}`;
  const exponent = `time grows as length to the power ${report.timeExponent.toFixed(2)}`;
  return `${speeds}${share}\n\n${growth}${exponent}\n${report.reached ? '' : 'missed\n'}`;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}
