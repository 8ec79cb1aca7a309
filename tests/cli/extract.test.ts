import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Document, Extraction } from '../../extraction/index.ts';

const ENTRY = fileURLToPath(new URL('../../cli/newsgraph.js', import.meta.url));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgraph-extract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync('node', [ENTRY, 'extract', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function fileOf(name: string, text: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

describe('extract', () => {
  test('prints the extraction of a text', () => {
    const text = 'Orlo Venn said: “We will go home.”\n';
    const { status, stdout } = run([fileOf('a.txt', text)]);
    const extraction = JSON.parse(stdout);
    expect([status, extraction.document.body, extraction.quotes.length]).toEqual([0, text, 1]);
  });

  test('reads a page by its extension, standard input by how it begins', () => {
    const html = '<html><body><p>Envoys met in Velm.</p></body></html>';
    const body = (stdout: string) => JSON.parse(stdout).document.body;
    expect(body(run([fileOf('a.html', html)]).stdout)).toBe('Envoys met in Velm.');
    expect(body(run(['-'], html).stdout)).toBe('Envoys met in Velm.');
    expect(body(run(['-'], 'Envoys met.').stdout)).toBe('Envoys met.');
  });

  test('prints a list for a feed, one extraction for each article, in order', () => {
    const items = ['One', 'Two'].map((title) => `<item><title>${title}</title></item>`).join('');
    const feed = `<rss version="2.0"><channel><title>Orrin Gazette</title>${items}</channel></rss>`;
    for (const { status, stdout } of [run([fileOf('a.xml', feed)]), run(['-'], feed)]) {
      const documents = JSON.parse(stdout).map(({ document }: Extraction) => document);
      expect(status).toBe(0);
      expect(documents.map(({ headline }: Document) => headline)).toEqual(['One', 'Two']);
      expect(documents[0].publisher).toBe('Orrin Gazette');
    }
  });

  test('reads a file in the charset that it declares', () => {
    const page =
      '<html><meta charset="windows-1251"><body><p>\xcf\xee\xe1\xe5\xe4\xe0</p></body></html>';
    const { stdout } = run([fileOf('b.html', Buffer.from(page, 'latin1'))]);
    expect(JSON.parse(stdout).document.body).toBe('Победа');
  });

  test('says that a text is not read for its language', () => {
    const { status, stdout, stderr } = run(['-'], 'Переговори тривали дев’ять годин.');
    expect(status).toBe(0);
    expect(JSON.parse(stdout).notes).toMatchObject([{ code: 'LANGUAGE_NOT_READ' }]);
    expect(stderr).toMatch(/^newsgraph: standard input: The text is in Ukrainian \(uk\); .*\n$/);
  });

  test('refuses a page that no parser could bear, with a code', () => {
    const file = fileOf('bomb.html', '<div>'.repeat(100_000));
    const { status, stdout, stderr } = run([file]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^newsgraph: cannot read .*bomb\.html: .*\(MARKUP_REFUSED\)\n$/);
  });

  test('says in one line that a file is not there', () => {
    const { status, stdout, stderr } = run([join(folder, 'none.txt')]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^newsgraph: cannot read .*none\.txt: there is no such file\n$/);
  });

  test('explains itself', () => {
    const { status, stdout } = run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('--jsonl');
    expect(stdout).toContain('--explain');
  });
});

describe('extract --explain', () => {
  test('prints a text with its marks, in no colours where nobody sees them', () => {
    const file = fileOf('explained.txt', 'Orlo Venn said: “We will go home.”\n');
    const { status, stdout } = run(['--explain', file]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\[a1 Orlo Venn\] said: “\[q1 We will go home\.\]”\n {2}a1 /);
    expect(stdout).toMatch(/\n {2}q1 DIRECT \d\.\d\d · said by a1 "Orlo Venn" · /);
  });

  test('prints each article of a feed', () => {
    const items = ['One', 'Two'].map((title) => `<item><title>${title}</title></item>`).join('');
    const feed = `<rss version="2.0"><channel><title>Orrin Gazette</title>${items}</channel></rss>`;
    const { stdout } = run(['--explain', '-'], feed);
    expect(stdout).toMatch(/^=== article 1 of 2 ===\n\nOne\n/);
    expect(stdout).toContain('\n=== article 2 of 2 ===\n\nTwo\n');
  });

  test('says so where a language is not read', () => {
    const text = 'Der Minister traf am Montag die Gesandten und sprach mit ihnen über die Lage.';
    const { stdout } = run(['--explain', '-'], text);
    expect(stdout).toContain('The text is in German (de)');
  });

  test('is for one reader, not for many lines', () => {
    const { status, stderr } = run(['--explain', '--jsonl'], '');
    expect([status, stderr]).toEqual([1, expect.stringContaining('leave out --jsonl')]);
  });
});

describe('extract --jsonl', () => {
  test('answers each line in order, with what the line knows', () => {
    const lines = [
      { id: 'a', text: 'Envoys met.', publishedAt: '2025-11-16', publisher: 'Orrin Gazette' },
      { id: 2, text: 'Envoys left.' },
    ];
    const { status, stdout } = run(
      ['--jsonl'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 2]);
    expect(answers[0].extraction.document).toMatchObject({
      publishedAt: '2025-11-16T00:00:00.000Z',
      publisher: 'Orrin Gazette',
    });
  });

  test('reads pages, and refuses those that no parser could bear', () => {
    const lines = [
      { id: 1, html: '<html><body><p>Envoys met in Velm.</p></body></html>' },
      { id: 2, html: '<div>'.repeat(100_000) },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout, stderr } = run(['--jsonl'], input);
    const [page, bomb] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(page.extraction.document.body).toBe('Envoys met in Velm.');
    expect(bomb.error.message).toContain('MARKUP_REFUSED');
    expect([status, stderr.match(/line \d+/g)]).toEqual([1, ['line 2']]);
  });

  test('tells the number of a line that it cannot read, and goes on', () => {
    const { status, stdout, stderr } = run(
      ['--jsonl'],
      '{broken\n{"id":3}\n[]\n{"id":4,"text":"x"}\n',
    );
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [null, true],
      [3, true],
      [null, true],
      [4, false],
    ]);
    expect(stderr.match(/line \d+/g)).toEqual(['line 1', 'line 2', 'line 3']);
  });

  test('ends quietly where nobody reads on', () => {
    const line = JSON.stringify({ id: 1, text: 'Envoys met. '.repeat(200) });
    const input = fileOf('many.jsonl', `${line}\n`.repeat(500));
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `node "$0" extract --jsonl < "$1" | head -c 20`, ENTRY, input],
      { encoding: 'utf8' },
    );
    expect([stdout.length, stderr]).toEqual([20, '']);
  });
});
