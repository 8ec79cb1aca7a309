import { spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { packagePath } from '../../../../cli/package-root.ts';
import { temporaryFolder } from '../../../support/command.ts';

const JEST = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** What a checkout holds beside what the graph is made of. */
const LEFT_OUT = /^(node_modules|data|coverage|docs|bench|training|evaluation|samples|\..*)$/;

/** A test of this suite runs others. */
const TIMEOUT_MS = 300_000;

/** Of the tests, what those of the new subgraph stand on. */
const TESTS =
  /^tests(\/(support|fixtures|cli\/template)\/.*|\/(support|fixtures|cli|cli\/template|deployment\.test\.ts))?$/;

const checkout = temporaryFolder();

/** Runs a program of Node in the checkout. */
function node(...args: string[]): Promise<{ code: number | null; output: string }> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, args, { cwd: checkout.path, env: { PATH, HOME } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

const read = (file: string) => readFileSync(join(checkout.path, file), 'utf8');

beforeAll(() => {
  const root = packagePath('');
  for (const name of readdirSync(root)) {
    if (LEFT_OUT.test(name) && name !== '.swcrc') continue;
    cpSync(join(root, name), join(checkout.path, name), {
      recursive: true,
      filter: (path) => name !== 'tests' || TESTS.test(path.slice(root.length)),
    });
  }
  // What the copied parts import of the folders that are left out.
  for (const name of ['samples', 'evaluation', 'training', 'bench']) {
    symlinkSync(join(root, name), join(checkout.path, name));
  }
  symlinkSync(
    join(dirname(packagePath('package.json')), 'node_modules'),
    join(checkout.path, 'node_modules'),
  );
});

afterAll(() => checkout.dispose());

test('subgraph:new makes a subgraph that is complete', async () => {
  const made = await node('cli/newsgraph.js', 'subgraph:new', 'reviews');
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining('wrote 11 files') });
  const files = ['subgraphs/reviews', 'tests/subgraphs/reviews'].flatMap((folder) =>
    readdirSync(join(checkout.path, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(files.length).toBeLessThan(15);
  const texts = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(texts).not.toMatch(/note/i);
  expect(texts).not.toContain('template');
  expect(parse(read('schema/reviews.graphql')).definitions.length).toBeGreaterThan(5);
  expect(read('schema/api.graphql')).toContain('addReview(');
});

test(
  'its types are right, its graph is up to date, and its tests pass',
  async () => {
    const [types, composed] = await Promise.all([
      node('node_modules/typescript/bin/tsc'),
      node('cli/newsgraph.js', 'compose', '--check'),
    ]);
    expect(types).toEqual({ code: 0, output: '' });
    expect(composed).toMatchObject({
      code: 0,
      output: expect.stringContaining('7 files up to date'),
    });
    // On SQLite; the template, which they are, is tested on both databases.
    const tests = ['tests/subgraphs/reviews', 'tests/deployment.test.ts'];
    const tested = await node(
      ...JEST,
      '--runInBand',
      '--globalSetup=',
      '--globalTeardown=',
      ...tests,
    );
    expect(tested).toMatchObject({ code: 0, output: expect.stringContaining('3 passed') });
  },
  TIMEOUT_MS,
);

test('a second one by that name is refused, and what was removed can be made again', async () => {
  const again = await node('cli/newsgraph.js', 'subgraph:new', 'reviews');
  expect(again).toMatchObject({ code: 1, output: expect.stringContaining('already') });
  const removed = await node('cli/newsgraph.js', 'subgraph:remove', 'reviews', '--force');
  expect(removed.code).toBe(0);
  for (const file of ['subgraphs/index.ts', 'docker-compose.yml', 'schema/supergraph.graphql']) {
    expect(read(file)).toBe(readFileSync(packagePath(file), 'utf8'));
  }
  expect(existsSync(join(checkout.path, 'subgraphs/reviews/review.ts'))).toBe(true);
});
