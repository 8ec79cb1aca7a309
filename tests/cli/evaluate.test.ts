import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run, temporaryFolder } from '../support/command.ts';

const text = '“We will mend the old bridge,” Ada Venn said.';
const article = {
  id: 'made-up',
  date: '2025-05-10',
  text,
  attributions: [{ id: 'A', source: [[31, 39]], cue: [[40, 44]], content: [[0, 30]] }],
  quotes: [{ start: 1, end: 29, attribution: 'A' }],
};

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.dispose());

describe('evaluate', () => {
  test('measures the data of a folder and our own, other names too, and exits 1 where a goal is missed', async () => {
    writeFileSync(join(folder.path, 'polnear.dev.jsonl'), `${JSON.stringify(article)}\n`);
    writeFileSync(join(folder.path, 'other.jsonl'), 'not read');
    const { code, stdout, stderr } = await run(['evaluate', folder.path, '--json']);
    const { figures } = JSON.parse(stdout);
    const sets = new Set(figures.map(({ on }: { on: string }) => on));
    expect([...sets]).toEqual([
      'polnear.dev',
      'own dispatches',
      'own dispatches, names swapped',
      'held-out reports',
      'held-out reports, names swapped',
    ]);
    expect(figures[0]).toEqual({
      on: 'polnear.dev',
      measure: 'verbatim quotes, exact span F1',
      figure: 100,
      unit: 'PERCENT',
      goal: 98,
      reached: true,
    });
    expect(code).toBe(figures.every(({ reached }: { reached: boolean }) => reached) ? 0 : 1);
    expect(stderr).toContain('polnear.dev 1/1');
  });

  test.each([
    ['a missing folder', ['nowhere'], 'nowhere: expected a folder that can be read'],
    ['a folder without data', ['.'], '.: expected polnear.dev.jsonl or gum.news.dev.jsonl in it'],
    ['--errors with --json', ['--errors', '1', '--json'], '--errors is for reading'],
  ])('says in one line what is wrong with %s', async (_what, args, fault) => {
    const empty = temporaryFolder();
    const { code, stdout, stderr } = await run(['evaluate', ...args], { cwd: empty.path });
    empty.dispose();
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(/^newsgraph: .*$/);
    expect(stderr).toContain(fault);
  });

  test('explains itself', async () => {
    const { code, stdout } = await run(['evaluate', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('polnear.dev.jsonl');
  });
});
