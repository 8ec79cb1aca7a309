import { cpuMs } from './clock.ts';
import { HOSTILE_SHAPES, type HostileShape, hostileText } from './hostile-texts.ts';
import type { Reader } from './readers.ts';
import { newsOfLength } from './texts.ts';

/** How long a hostile text takes, beside clean news text of the same length. */
export interface HostileCost {
  name: string;
  /** Processor time. */
  ms: number;
  /** What it takes beyond clean text; below 0 where it takes less. */
  beyondMs: number;
}

/** The most that a megabyte of any text may take beyond clean text. */
export const MOST_BEYOND_MS = 250;

/** What is measured, and how. */
export interface HostileTrial {
  shapes: readonly HostileShape[];
  /** Length of each text in UTF-16 units. */
  units: number;
  /** The time of a task in milliseconds. */
  timeOf(task: () => unknown): number;
}

const TRIAL: HostileTrial = { shapes: HOSTILE_SHAPES, units: 1_024 * 1_024, timeOf: cpuMs };
const RUNS = 3;

/**
 * Measures a reader on a text of each hostile shape; the least of some readings counts. Clean text is
 * read once before, so that the code is compiled for all alike.
 */
export function measureHostile(
  { read }: Reader,
  texts: readonly string[],
  { shapes, units, timeOf }: HostileTrial = TRIAL,
): HostileCost[] {
  const best = (text: string) => {
    const times = Array.from({ length: RUNS }, () => timeOf(() => read(text)));
    return Math.min(...times);
  };
  const news = newsOfLength(texts, units);
  read(news);
  const clean = best(news);
  const costs = shapes.map((shape) => {
    const ms = best(hostileText(shape, units));
    return { name: shape.name, ms, beyondMs: ms - clean };
  });
  return [{ name: 'clean news text', ms: clean, beyondMs: 0 }, ...costs];
}
