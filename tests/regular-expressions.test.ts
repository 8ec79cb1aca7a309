import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readSources } from './support/architecture/read-sources.ts';
import { builtPatterns } from './support/patterns/built-patterns.ts';
import { findVulnerable } from './support/patterns/find-vulnerable.ts';
import { type Pattern, patternsIn } from './support/patterns/patterns-in.ts';

const ROOT = new URL('../', import.meta.url);

let literals: Pattern[];
let calls: Map<string, number>;
let built: Pattern[];

beforeAll(async () => {
  const files = readSources(ROOT).map(({ path }) => ({
    path,
    ...patternsIn(path, readFileSync(new URL(path, ROOT), 'utf8')),
  }));
  literals = files.flatMap((file) => file.literals);
  const calling = files.filter((file) => file.calls > 0);
  calls = new Map(calling.map((file) => [file.path, file.calls]));
  built = await builtPatterns(ROOT, [...calls.keys()]);
});

describe('the regular expressions of the product', () => {
  it('are found where they are written', () => {
    const text = 'const a = 1;\nconst b = /x+y/gu;\nconst c = RegExp(b.source);';
    expect(patternsIn('one.ts', text)).toEqual({
      literals: [{ source: 'x+y', flags: 'gu', place: 'one.ts:2' }],
      calls: 1,
    });
    expect(literals.length).toBeGreaterThan(100);
  });

  it('are built from parts only while their module is loaded, never from input', () => {
    const builtIn = (path: string) => built.filter(({ place }) => place === path).length;
    const late = [...calls].filter(([path, count]) => builtIn(path) < count);
    expect(late).toEqual([]);
  });

  it('take linear time on every text', async () => {
    expect(await findVulnerable([...literals, ...built])).toEqual([]);
  });

  it.each(['(a+)+$', '^(\\w+\\s?)*$', '[.,]+$', '^.*,.*;'])(
    'would not be let in as %s',
    async (source) => {
      const pattern = { source, flags: '', place: 'one.ts:2' };
      expect(await findVulnerable([pattern])).toHaveLength(1);
    },
  );
});
