import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from './answer-line.ts';
import { LinePool } from './line-pool.ts';
import { endAtClosedPipe, write } from './write.ts';

/**
 * Reads one article a line and prints its extraction on a line, in the same order; a few articles
 * are held at a time, and many are read on all cores. A line that cannot be read is told on `faults`
 * and sets the exit code to 1.
 */
export async function extractLines(
  input: Readable,
  output: Writable,
  faults: Writable,
  pool = new LinePool(),
): Promise<void> {
  endAtClosedPipe(output);
  const underWay: { number: number; answer: Promise<Answer> }[] = [];
  const writeFirst = async () => {
    const { number, answer } = underWay.shift()!;
    const { error, ...rest } = await answer;
    if (error) {
      faults.write(`newsgraph: line ${number}: ${error.message}\n`);
      process.exitCode = 1;
    }
    return write(output, `${JSON.stringify(error ? { ...rest, error } : rest)}\n`);
  };
  try {
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      underWay.push({ number, answer: pool.answer(line) });
      if (underWay.length >= pool.atOnce && !(await writeFirst())) return;
    }
    while (underWay.length > 0) if (!(await writeFirst())) return;
  } finally {
    for (const { answer } of underWay) answer.catch(() => {});
    await pool.close();
  }
}
