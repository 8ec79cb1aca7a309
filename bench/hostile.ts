import { cpuMs } from './clock.ts';
import { HOSTILE_SHAPES, hostileText } from './hostile-texts.ts';
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

const UNITS = 1_024 * 1_024;
const RUNS = 2;

/** Measures a reader on a megabyte of each hostile shape; the best of some runs counts. */
export function measureHostile({ read }: Reader, texts: readonly string[]): HostileCost[] {
  const best = (text: string) => {
    const times = Array.from({ length: RUNS }, () => cpuMs(() => read(text)));
    return Math.min(...times);
  };
  const clean = best(newsOfLength(texts, UNITS));
  const costs = HOSTILE_SHAPES.map((shape) => {
    const ms = best(hostileText(shape, UNITS));
    return { name: shape.name, ms, beyondMs: ms - clean };
  });
  return [{ name: 'clean news text', ms: clean, beyondMs: 0 }, ...costs];
}
