import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { readJsonLines } from '../../../evaluation/data/read-json.ts';
import { pairSpan } from '../../../evaluation/data/span.ts';

let file: string;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-data-'));
  file = join(folder, 'some data.jsonl');
});
afterAll(() => rmSync(folder, { recursive: true }));

function readLines(...lines: string[]) {
  writeFileSync(file, lines.join('\n'));
  return readJsonLines(pathToFileURL(file), z.object({ at: pairSpan }));
}

describe('a file of JSON lines', () => {
  test('is read line by line; empty lines are nothing', async () => {
    await expect(readLines('{"at": [1, 4]}', '', '{"at": [0, 2]}', '')).resolves.toEqual([
      { at: { start: 1, end: 4 } },
      { at: { start: 0, end: 2 } },
    ]);
  });

  test.each([
    ['no JSON', '{"at"', 'some data.jsonl line 2: expected JSON'],
    ['another shape', '{"at": [1]}', 'some data.jsonl line 2: at'],
    ['a negative offset', '{"at": [-1, 3]}', 'some data.jsonl line 2: at.0'],
  ])('is refused for %s', async (_what, line, fault) => {
    await expect(readLines('{"at": [1, 4]}', line)).rejects.toThrow(fault);
  });
});
