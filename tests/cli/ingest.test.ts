import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Command, command, run, temporaryFolder } from '../support/command.ts';

const ARTICLE = `Two states free soldiers
Foreign Minister Ada Brandt of Armenia said that talks in Geneva had begun.
“The lists are ready,” Brandt said.
`;

/** A feed of articles, each at an address of its own. */
const feedOf = (names: string[]) =>
  `<rss version="2.0"><channel><title>News</title>${names
    .map(
      (name) =>
        `<item><title>Talks ${name}</title><link>https://news.example/${name}</link><description>${ARTICLE}</description></item>`,
    )
    .join('')}</channel></rss>`;

const root = temporaryFolder();
const inputs = join(root.path, 'inputs');
const data = join(root.path, 'data');

beforeAll(() => {
  mkdirSync(join(inputs, 'deep'), { recursive: true });
  writeFileSync(join(inputs, 'a.txt'), ARTICLE);
  const url = 'https://news.example/a';
  const metadata = { url, publisher: 'News Example', publishedAt: '2025-05-23T18:00:00Z' };
  writeFileSync(join(inputs, 'a.json'), JSON.stringify(metadata));
  writeFileSync(
    join(inputs, 'deep', 'page.html'),
    `<!doctype html><title>Talks</title><article><h1>Talks</h1><p>${ARTICLE.repeat(4)}</p></article>`,
  );
  writeFileSync(join(inputs, 'notes.md'), 'not an article');
});

afterAll(() => root.dispose());

const bad = () => {
  const path = join(root.path, 'bad');
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'empty.txt'), ' \n');
  writeFileSync(join(path, 'binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
  writeFileSync(join(path, 'bomb.html'), `<!doctype html>${'<div>'.repeat(100_000)}`);
  writeFileSync(join(path, 'bomb.xml'), feedOf(['<a>'.repeat(100_000)]));
  writeFileSync(join(path, 'good.txt'), `Headline here\n${ARTICLE}`);
  return path;
};

describe('npm run ingest, where no newsgraph runs', () => {
  test('opens the data folder, reads folders at any depth, and sums up', async () => {
    const { code, stdout, stderr } = await run(['ingest', inputs, '--data', data]);
    expect(stdout).toBe('created 2, revised 0, unchanged 0, rejected 0\n');
    expect(stderr).toMatch(/reading articles 2\/2/);
    expect(code).toBe(0);
  });

  test('finds nothing new the second time', async () => {
    const { code, stdout } = await run(['ingest', inputs, '--data', data]);
    expect(stdout).toBe('created 0, revised 0, unchanged 2, rejected 0\n');
    expect(code).toBe(0);
  });

  test('reads standard input', async () => {
    const input = `Another headline\n${ARTICLE}`;
    const { stdout } = await run(['ingest', '-', '--data', data], { input });
    expect(stdout).toBe('created 1, revised 0, unchanged 0, rejected 0\n');
  });

  test('takes every article of a feed, with its own address, in a folder and from a pipe', async () => {
    const folder = join(root.path, 'feeds');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'a.rss'), feedOf(['r1', 'r2']));
    const version = 'https://jsonfeed.org/version/1.1';
    const items = [{ id: '1', url: 'https://news.example/j1', content_text: ARTICLE }];
    writeFileSync(join(folder, 'b.json'), JSON.stringify({ version, title: 'News', items }));
    writeFileSync(join(folder, 'c.json'), '{"not": "a feed"}');
    const files = await run(['ingest', folder, '--data', data]);
    expect(files.stdout).toBe('created 3, revised 0, unchanged 0, rejected 0\n');
    const pipe = await run(['ingest', '-', '--data', data], { input: feedOf(['r2', 'r3']) });
    expect(pipe.stdout).toBe('created 1, revised 0, unchanged 1, rejected 0\n');
  });

  test('keeps a text that it does not read, and says so', async () => {
    const input = 'Переговори тривали дев’ять годин, але сторони розійшлися без угоди.';
    const { code, stdout } = await run(['ingest', '-', '--data', data], { input });
    expect(stdout).toMatch(/^created 1, revised 0, unchanged 0, rejected 0\nkept but not read 1\n/);
    expect(stdout).toMatch(/standard input\n +The text is in Ukrainian \(uk\)/);
    expect(code).toBe(0);
  });

  test('says why a file was rejected, takes the others, and exits with 1', async () => {
    const { code, stdout } = await run(['ingest', bad(), '--data', data]);
    expect(stdout).toMatch(/^created 1, revised 0, unchanged 0, rejected 4$/m);
    expect(stdout).toMatch(/empty\.txt\n +body: .*it is empty/);
    expect(stdout).toMatch(/bomb\.html\n +body: .*\(MARKUP_REFUSED\)/);
    expect(stdout).toMatch(/bomb\.xml\n +cannot read .*\(MARKUP_REFUSED\)/);
    expect(stdout).toMatch(/binary\.txt\n +body: .*bytes that no text has/);
    expect(code).toBe(1);
  });

  test.each([
    ['a path that is not there', ['ingest', '/does/not/exist'], 'there is no file or folder'],
    [
      'no gateway at the address',
      ['ingest', 'A', '--gateway', 'http://127.0.0.1:1'],
      'no newsgraph answers',
    ],
    ['an address that is none', ['ingest', 'A', '--gateway', 'nowhere'], 'http(s) address'],
  ])('exits with 2 at %s', async (_, args, message) => {
    const paths = args.map((arg) => (arg === 'A' ? join(inputs, 'a.txt') : arg));
    const { code, stderr } = await run([...paths, '--data', join(root.path, 'other')]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('npm run ingest, beside a running newsgraph', () => {
  const running = join(root.path, 'running');
  let started: Command;
  let gateway: string;

  beforeAll(async () => {
    started = command(['start', '--empty', '--port', '0', '--data', running]);
    [, gateway = ''] = await started.says(/^gateway +(\S+)$/m);
    await started.says(/Ctrl-C/);
  });

  afterAll(async () => {
    started.child.kill('SIGTERM');
    await started.finished;
  });

  test('finds its gateway and its key by the data folder', async () => {
    const { code, stdout } = await run(['ingest', inputs, '--data', running]);
    expect(stdout).toBe('created 2, revised 0, unchanged 0, rejected 0\n');
    expect(code).toBe(0);
  });

  test('takes the address of a gateway', async () => {
    const address = gateway.replace('/graphql', '');
    const args = ['ingest', inputs, '--gateway', address, '--data', running];
    expect((await run(args)).stdout).toBe('created 0, revised 0, unchanged 2, rejected 0\n');
  });

  test('is refused with another key', async () => {
    const env = { NEWSGRAPH_TOKEN_SECRET: 'another secret that is long enough to sign' };
    const { code, stderr } = await run(['ingest', inputs, '--gateway', gateway], { env });
    expect(stderr).toContain('UNAUTHENTICATED');
    expect(code).toBe(2);
  });
});
