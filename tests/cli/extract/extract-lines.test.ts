import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from '@jest/globals';
import { extractLines } from '../../../cli/extract/extract-lines.ts';
import { LinePool } from '../../../cli/extract/line-pool.ts';

const LINES = Array.from({ length: 70 }, (_, i) =>
  i === 5 || i === 67 ? 'not json' : JSON.stringify({ id: i, text: `Orlo Venn met ${i} envoys.` }),
);

async function linesBy(threads: number): Promise<{ printed: string; faults: string }> {
  const [output, faults] = [new PassThrough(), new PassThrough()];
  const printed = text(output);
  const told = text(faults);
  await extractLines(Readable.from(`${LINES.join('\n')}\n`), output, faults, new LinePool(threads));
  output.end();
  faults.end();
  return { printed: await printed, faults: await told };
}

describe('lines read by several threads', () => {
  afterEach(() => {
    process.exitCode = undefined;
  });

  test('come back in order, the same as by one, each fault at its line', async () => {
    const [one, two] = [await linesBy(1), await linesBy(2)];
    expect(two).toEqual(one);
    expect(two.printed.trimEnd().split('\n')).toHaveLength(LINES.length);
    expect(two.faults).toMatch(/^newsgraph: line 6: [^\n]*\nnewsgraph: line 68: [^\n]*\n$/);
    expect(process.exitCode).toBe(1);
  });
});
