import { describe, expect, test } from '@jest/globals';
import { importCircles } from './support/architecture/circles.ts';
import { readSources } from './support/architecture/read-sources.ts';
import { forbiddenImports } from './support/architecture/rules.ts';
import { parseSource, type SourceFile } from './support/architecture/source-file.ts';

/** A made-up program: for each file what it imports. */
function program(files: Record<string, string[]>): SourceFile[] {
  return Object.entries(files).map(([path, targets]) => ({
    path,
    lines: 1,
    imports: targets.map((target) => ({ target, typeOnly: false })),
    readsEnvironment: false,
  }));
}

describe('the sources', () => {
  const sources = readSources(new URL('../', import.meta.url));
  const pathsOf = (files: SourceFile[]) => files.map(({ path }) => path);

  test('are read: every part is among them', () => {
    expect(pathsOf(sources)).toEqual(
      expect.arrayContaining([
        'platform/ids.ts',
        'extraction/index.ts',
        'subgraphs/people/record/record-actors.ts',
      ]),
    );
    expect(pathsOf(sources).filter((path) => /^(node_modules|tests)\//.test(path))).toEqual([]);
  });

  test('import one way', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('form no circles', () => {
    expect(importCircles(sources)).toEqual([]);
  });

  test('import only files that are there', () => {
    const paths = new Set(pathsOf(sources));
    const imports = sources.flatMap((file) => file.imports.map(({ target }) => target));
    expect(imports.filter((target) => target.endsWith('.ts') && !paths.has(target))).toEqual([]);
  });

  test('have at most 300 lines each', () => {
    expect(pathsOf(sources.filter(({ lines }) => lines > 300))).toEqual([]);
  });

  test('read the environment in one file', () => {
    const readers = pathsOf(sources.filter((file) => file.readsEnvironment));
    expect(readers.filter((path) => path !== 'platform/env.ts')).toEqual([]);
  });
});

describe('the direction of imports', () => {
  test.each([
    ['platform/ids.ts', 'gazetteer/countries.ts', 'platform may not import gazetteer'],
    ['extraction/read.ts', 'platform/ids.ts', 'extraction may not import platform'],
    ['samples/index.ts', 'extraction/index.ts', 'samples may not import extraction'],
    ['evaluation/index.ts', 'samples/index.ts', 'evaluation may not import samples'],
    ['extraction/read.ts', 'evaluation/index.ts', 'extraction may not import evaluation'],
    ['subgraphs/events/match.ts', 'gazetteer/cities.ts', 'subgraphs/events may not import'],
    ['subgraphs/people/actor.ts', 'subgraphs/events/event.ts', 'may not import subgraphs/events'],
    ['subgraphs/ingest/send.ts', 'subgraphs/people/actor.ts', 'may not import subgraphs/people'],
    ['subgraphs/notes/note.ts', 'gazetteer/cities.ts', 'subgraphs/notes may not import gazetteer'],
    ['subgraphs/notes/note.ts', 'subgraphs/events/event.ts', 'may not import subgraphs/events'],
    ['gateway/server.ts', 'subgraphs/index.ts', 'gateway may not import subgraphs/index'],
    ['platform/http/app.ts', 'cli/start.ts', 'platform may not import cli'],
    ['attic/old.ts', 'platform/ids.ts', 'attic/old.ts belongs to no known part'],
    ['subgraphs/people/actor.ts', 'subgraphs/people/actor.store.ts', 'is entity and imports store'],
    ['subgraphs/people/a.store.ts', 'subgraphs/people/a.resolver.ts', 'is store and imports'],
    ['subgraphs/people/a.resolver.ts', 'subgraphs/people/subgraph.ts', 'is resolver and imports'],
  ])('%s must not import %s', (path, target, fault) => {
    expect(forbiddenImports(program({ [path]: [target] }))).toEqual([
      expect.stringContaining(fault),
    ]);
  });

  test.each([
    ['extraction/read.ts', 'gazetteer/countries.ts'],
    ['evaluation/evaluate.ts', 'extraction/index.ts'],
    ['subgraphs/people/seed.ts', 'gazetteer/countries.ts'],
    ['subgraphs/ingest/read.ts', 'extraction/index.ts'],
    ['subgraphs/people/a.resolver.ts', 'subgraphs/people/a.store.ts'],
    ['subgraphs/people/subgraph.ts', 'subgraphs/people/a.resolver.ts'],
    ['subgraphs/people/subgraph.ts', 'subgraphs/options.ts'],
    ['subgraphs/index.ts', 'subgraphs/people/subgraph.ts'],
    ['subgraphs/index.ts', 'subgraphs/notes/subgraph.ts'],
    ['subgraphs/notes/note.ts', 'platform/ids.ts'],
    ['cli/start.ts', 'subgraphs/index.ts'],
  ])('%s may import %s', (path, target) => {
    expect(forbiddenImports(program({ [path]: [target] }))).toEqual([]);
  });
});

describe('a circle', () => {
  test.each([
    ['of two files', { 'a.ts': ['b.ts'], 'b.ts': ['a.ts'] }, ['a.ts → b.ts → a.ts']],
    ['of one file', { 'a.ts': ['a.ts'] }, ['a.ts → a.ts']],
    [
      'behind files that are not in it',
      { 'a.ts': ['b.ts'], 'b.ts': ['c.ts'], 'c.ts': ['d.ts'], 'd.ts': ['b.ts'] },
      ['b.ts → c.ts → d.ts → b.ts'],
    ],
  ])('%s is found', (_what, files, circles) => {
    expect(importCircles(program(files))).toEqual(circles);
  });

  test('is not made of two ways to one file', () => {
    const files = { 'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['d.ts'], 'c.ts': ['d.ts'], 'd.ts': [] };
    expect(importCircles(program(files))).toEqual([]);
  });
});

describe('a file', () => {
  test.each([
    ["import { x } from './x.ts';", 'b/x.ts', false],
    ["import type { X } from '../x.ts';", 'x.ts', true],
    ["import { type X } from './x.ts';", 'b/x.ts', false],
    ["import './x.ts';", 'b/x.ts', false],
    ["export * from './c/x.ts';", 'b/c/x.ts', false],
    ["export type { X } from './x.ts';", 'b/x.ts', true],
    ["const x = await import('./x.ts');", 'b/x.ts', false],
    ["type X = import('./x.ts').X;", 'b/x.ts', true],
  ])('with %s imports %s', (text, target, typeOnly) => {
    expect(parseSource('b/a.ts', text).imports).toEqual([{ target, typeOnly }]);
  });

  test("imports nothing of ours by a package's name or in a text", () => {
    const text = `import fs from 'node:fs';\nexport const text = "import './x.ts'";`;
    expect(parseSource('a.ts', text).imports).toEqual([]);
  });

  test.each([
    ['process.env.PORT', true],
    ["process['env'].PORT", true],
    ['const { env } = process;', true],
    ["import { env } from 'node:process';", true],
    ['process.exit(1)', false],
    ['// process.env.PORT', false],
    ["'process.env.PORT'", false],
  ])('with %s reads the environment: %s', (text, reads) => {
    expect(parseSource('a.ts', text).readsEnvironment).toBe(reads);
  });
});
