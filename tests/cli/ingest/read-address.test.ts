import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { findArticles } from '../../../cli/ingest/find-articles.ts';
import { sendAll } from '../../../cli/ingest/send-all.ts';
import type { ArticleToSend, Sender } from '../../../cli/ingest/sender.ts';
import { stubNetwork } from '../fetch/stub-network.ts';
import { type NewsServer, startNews } from './news-server.ts';

let news: NewsServer;

beforeAll(async () => {
  news = await startNews();
});

beforeEach(() => {
  // The progress.
  jest.spyOn(console, 'error').mockImplementation(() => {});
  news.asked.length = 0;
});

afterAll(() => news.close());

/** Reads addresses and gives what would be sent, by address, and what was rejected. */
async function ingest(paths: string[], follow = 0) {
  const sent: ArticleToSend[] = [];
  const sender: Sender = {
    async send(article) {
      sent.push(article);
      return { outcome: 'CREATED', articleId: 'art_1', notes: [] };
    },
    async close() {},
  };
  const { options } = stubNetwork({ 'news.example': [['93.184.215.14']] }, { port: news.port });
  const addresses = paths.map((path) => `http://news.example${path}`);
  const sources = await findArticles(addresses, { fetch: options, follow });
  const summary = await sendAll(sources, sender, 'reading', new Promise(() => {}));
  return { sent, rejected: summary.rejected, summary };
}

const urlsOf = (sent: ArticleToSend[]) => sent.map(({ url }) => url).sort();

describe('a page at an address', () => {
  test('is sent with where it was found', async () => {
    const { sent } = await ingest(['/moved']);
    expect(sent).toEqual([
      expect.objectContaining({ url: 'http://news.example/final', format: 'HTML' }),
    ]);
    expect(sent[0]!.body).toContain('Talks /final');
  });

  test.each([
    ['/page-as-xml', 'HTML', 'Talks /page-as-xml'],
    ['/text', 'TEXT', '<p>A text that looks like markup.'],
    ['/russian', 'TEXT', 'стороны разошлись без соглашения'],
  ])('%s is read as %s, in its charset', async (path, format, words) => {
    const { sent } = await ingest([path]);
    expect(sent).toEqual([
      expect.objectContaining({ format, body: expect.stringContaining(words) }),
    ]);
  });
});

describe('a feed at an address', () => {
  test.each([
    ['/feed', ['/a', '/b', '/c']],
    ['/feed-as-xml', ['/x']],
    ['/feed-as-text', ['/t']],
    ['/feed-as-html', ['/h']],
    ['/feed-as-json', ['/j']],
  ])('%s gives an article for each item, and nothing else is asked for', async (path, links) => {
    const { sent } = await ingest([path]);
    expect(urlsOf(sent)).toEqual(links.map((link) => `http://news.example${link}`));
    expect(news.asked).toEqual([path]);
  });

  test('gives the pages that its first items link to, with the time that it knows', async () => {
    const { sent } = await ingest(['/feed'], 2);
    expect(urlsOf(sent)).toEqual(['http://news.example/a', 'http://news.example/b']);
    expect(sent[0]).toMatchObject({ format: 'HTML', publishedAt: '2025-05-23T18:00:00.000Z' });
    expect(news.asked.sort()).toEqual(['/a', '/b', '/feed']);
  });

  test.each([
    ['/feed-inwards', ['leads to the local link', 'leads to a private network']],
    ['/feed-of-feeds', ['the item links to a feed; expected a page']],
    ['/feed-without-links', ['the item links to no page']],
  ])('%s is followed by the same rules as any address', async (path, reasons) => {
    const { sent, rejected } = await ingest([path], 9);
    expect(sent).toEqual([]);
    expect(rejected.map((one) => one.reasons)).toEqual(
      reasons.map((reason) => [expect.stringContaining(reason)]),
    );
  });

  test('reads no external entity', async () => {
    const { rejected } = await ingest(['/feed-entity', '/feed-dtd']);
    expect(rejected[0]).toEqual({
      name: 'http://news.example/feed-entity',
      reasons: [expect.stringContaining('(MARKUP_REFUSED)')],
    });
    expect(news.asked.sort()).toEqual(['/feed-dtd', '/feed-entity']);
  });
});

describe('an address that cannot be read', () => {
  test.each([
    ['/missing', 'it answers with status 404'],
    ['/image', 'got image/png'],
    ['/inwards', 'leads to the local link'],
    ['/no-feed', '(FEED_UNREADABLE)'],
    ['/no-feed.json', '(FEED_UNREADABLE)'],
  ])('%s is rejected with the reason, and the others are taken', async (path, reason) => {
    const { sent, rejected } = await ingest([path, '/page', '/feed-as-xml']);
    expect(rejected).toEqual([
      { name: `http://news.example${path}`, reasons: [expect.stringContaining(reason)] },
    ]);
    expect(sent).toHaveLength(2);
  });

  test('is refused before anything is read where its form says it', async () => {
    await expect(ingest(['/page', ':8080/'])).rejects.toThrow('the ports 80, 443');
    expect(news.asked).toEqual([]);
  });
});
