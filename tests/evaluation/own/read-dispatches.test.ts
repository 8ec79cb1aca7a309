import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  HELD_OUT_REPORTS,
  OWN_DISPATCHES,
  readDispatches,
} from '../../../evaluation/own/read-dispatches.ts';

describe('the annotated reports', () => {
  test.each([
    ['on which the rules are developed', OWN_DISPATCHES, 80, 13],
    ['that are held out', HELD_OUT_REPORTS, 24, 5],
  ])('%s fit their texts, and are enough of both kinds', async (_what, folder, all, others) => {
    const reports = await readDispatches(folder);
    expect(reports.length).toBeGreaterThanOrEqual(all);
    const elsewhere = reports.filter(({ events }) => events.length === 0);
    expect(elsewhere.length).toBeGreaterThanOrEqual(others);
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
