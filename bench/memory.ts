import { GCProfiler, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The memory that a task takes from the heap, in bytes. */
export interface Memory {
  /** The most that is in use at once, what is left over from its steps among it. */
  peak: number;
  /** What its answer takes, after all else is collected. */
  held: number;
}

/** Measures the heap around a task; all that can be collected is collected before and after. */
export function memoryOf(task: () => unknown): Memory {
  const collect = garbageCollector();
  collect();
  const before = process.memoryUsage().heapUsed;
  const profiler = new GCProfiler();
  profiler.start();
  const answers = [task()];
  const atEnd = process.memoryUsage().heapUsed;
  const during = profiler
    .stop()
    .statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  collect();
  const held = process.memoryUsage().heapUsed - before;
  answers.length = 0;
  return { peak: Math.max(atEnd, ...during) - before, held: Math.max(0, held) };
}

function garbageCollector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
