import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { run, temporaryFolder } from '../../support/command.ts';
import { type NewsServer, startNews } from './news-server.ts';

const root = temporaryFolder();
let news: NewsServer;
let origin: string;

beforeAll(async () => {
  news = await startNews();
  origin = `http://127.0.0.1:${news.port}`;
});

beforeEach(() => {
  news.asked.length = 0;
});

afterAll(async () => {
  await news.close();
  root.dispose();
});

const ingest = (args: string[], env: Record<string, string> = {}) =>
  run(['ingest', ...args, '--data', join(root.path, 'data')], { env });

test('npm run ingest reads addresses, tells how far it is, and says what it cannot read', async () => {
  const addresses = ['/page', '/feed', '/missing'].map((path) => origin + path);
  const { code, stdout, stderr } = await ingest([...addresses, '--allow-port', String(news.port)], {
    NEWSGRAPH_ALLOW_PRIVATE_ADDRESSES: 'true',
  });
  expect(stdout).toMatch(/^created 4, revised 0, unchanged 0, rejected 1\n/);
  expect(stdout).toMatch(/\/missing\n +cannot read .*it answers with status 404\n/);
  expect(stderr).toMatch(/^reading articles 6\/6$/m);
  expect(code).toBe(1);
});

test('npm run ingest reads nothing of this machine where that is not allowed', async () => {
  const args = [`${origin}/page`, '--allow-port', String(news.port)];
  const { code, stdout } = await ingest(args);
  expect(stdout).toMatch(/rejected 1\n.*\n +cannot read .*: it leads to this machine\n/);
  expect(news.asked).toEqual([]);
  expect(code).toBe(1);
});

test('npm run ingest exits with 2 at an address of a form that is not read', async () => {
  const { code, stderr } = await ingest(['https://me:word@news.example/']);
  expect(stderr).toContain('no name and no password');
  expect(stderr).not.toContain('word@');
  expect(code).toBe(2);
});
