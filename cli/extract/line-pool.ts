import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import answerTo, { type Answer } from './answer-line.ts';

/** So many articles are read before threads are started; a few are sooner read than they start. */
const BEFORE_THREADS = 64;

/** Reads the articles of lines, many at once on all cores where there are many. */
export class LinePool {
  /** As many lines as may be under way at once. */
  readonly atOnce: number;
  private pool: Tinypool | null = null;
  private read = 0;

  constructor(private readonly threads = availableParallelism()) {
    this.atOnce = threads * 4;
  }

  /** Resolves with the answer to one line. */
  async answer(line: string): Promise<Answer> {
    if (this.threads < 2 || this.read++ < BEFORE_THREADS) return answerTo(line);
    this.pool ??= new Tinypool({
      filename: fileURLToPath(new URL('./line-worker.js', import.meta.url)),
      minThreads: this.threads,
      maxThreads: this.threads,
    });
    return this.pool.run(line);
  }

  /** Ends the threads, also those that still read. */
  async close(): Promise<void> {
    await this.pool?.destroy();
  }
}
