import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { describeEnv } from '../../platform/env.ts';
import { startMetrics } from '../../platform/telemetry/metrics.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/operations.md', root), 'utf8');

describe('the guide to operations', () => {
  test('names tests that are there', () => {
    const table = text.slice(text.indexOf('## Beside other routers'));
    const named = [...table.matchAll(/`([a-z-]+(?:\/[a-z-]+)*\.test\.ts)`/g)].map(
      ([, path]) => path!,
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(new URL(`tests/${path}`, root)))).toEqual([]);
  });

  test('names a test for every promise that is kept here', () => {
    const table = text.slice(text.indexOf('## Beside other routers'));
    const rows = [...table.matchAll(/^\| (?!promise|-)(.+) \|$/gm)].map(([, row]) =>
      row!.split('|').map((cell) => cell.trim()),
    );
    expect(rows.length).toBeGreaterThan(30);
    const unproved = rows.filter(
      ([, , , , here, proof]) => !here!.startsWith('**not here**') && !proof!.includes('.test.ts`'),
    );
    expect(unproved).toEqual([]);
  });

  test('names metrics that are there, and all of them', async () => {
    const metrics = startMetrics('test');
    const lines = (await metrics.text()).split('\n').filter((line) => line.startsWith('# TYPE'));
    metrics.close();
    const known = lines.map((line) => line.split(' ')[2]!);
    const alerted = [...text.matchAll(/\b((?:newsgraph|nodejs|process)_[a-z0-9_]+)\b/g)]
      .map(([, name]) => name!.replace(/_(?:count|bucket|sum)$/, ''))
      .filter((name) => !known.includes(name));
    expect(alerted).toEqual([]);
    const own = known.filter((name) => name.startsWith('newsgraph_'));
    const untold = own.filter((name) => !text.includes(`\`${name.slice('newsgraph_'.length)}\``));
    expect(own.length).toBeGreaterThan(10);
    expect(untold).toEqual([]);
  });

  test('names variables that are read', () => {
    const known = new Set(describeEnv().map(({ name }) => name));
    const named = [...text.matchAll(/\bNEWSGRAPH_[A-Z_]*[A-Z]\b(?!_<)/g)].map(([name]) => name);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});
