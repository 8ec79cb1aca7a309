import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readDispatches } from '../../../evaluation/own/read-dispatches.ts';

describe('our own dispatches', () => {
  test('fit their texts, and are enough of both kinds', async () => {
    const dispatches = await readDispatches();
    expect(dispatches.length).toBeGreaterThanOrEqual(40);
    const elsewhere = dispatches.filter(({ events }) => events.length === 0);
    expect(elsewhere.length).toBeGreaterThanOrEqual(8);
  });
});

describe('a folder of dispatches', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsgraph-dispatches-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['JSON that ends too early', '{"text": ', /a\.json: expected JSON/],
    ['an unknown field', '{"words": 1}', /a\.json: .*words/],
  ])('is refused for %s', async (_what, json, fault) => {
    writeFileSync(join(folder, 'a.json'), json);
    await expect(readDispatches(pathToFileURL(`${folder}/`))).rejects.toThrow(fault);
  });
});
