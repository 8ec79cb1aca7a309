import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of pages and feeds on this machine, which keeps what was asked of it. */
export interface NewsServer {
  port: number;
  /** The paths that were asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** A sentence in Russian, in windows-1251. */
const RUSSIAN = Buffer.from(
  'Переговоры длились девять часов, но стороны разошлись без соглашения.',
  'utf16le',
).reduce<number[]>((bytes, low, at, all) => {
  const code = at % 2 === 0 ? low + 256 * all[at + 1]! : null;
  if (code !== null) bytes.push(code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code);
  return bytes;
}, []);

const paragraph =
  '<p>Foreign Minister Ada Brandt of Armenia said that talks in Geneva had begun.</p>';

/** An article of its own at each path. */
const pageOf = (path: string) =>
  `<!doctype html><title>Talks ${path}</title><article><h1>Talks ${path}</h1>${paragraph.repeat(4)}</article>`;

function feedOf(links: string[], doctype = ''): string {
  const items = links.map(
    (link) =>
      `<item><title>Item ${link}</title><link>${link}</link><pubDate>Fri, 23 May 2025 18:00:00 GMT</pubDate>` +
      `<description>Talks &amp; lists.</description></item>`,
  );
  return `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
}

const LINK = (path: string) => `http://news.example${path}`;

const SECRET_ENTITY =
  '<!DOCTYPE rss [<!ENTITY leak SYSTEM "http://news.example/secret"><!ENTITY % more SYSTEM "http://news.example/secret.dtd"> %more;]>';
const SECRET_DTD = '<!DOCTYPE rss SYSTEM "http://news.example/secret.dtd">';

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [{ id: '1', url: LINK('/j'), content_text: 'Talks were held.' }],
});

/** What is at each path: its content type and its body; anywhere else is a page. */
const CONTENTS: Record<string, [string, string | Buffer]> = {
  '/feed': ['application/rss+xml', feedOf([LINK('/a'), LINK('/b'), LINK('/c')])],
  '/feed-as-xml': ['text/xml', feedOf([LINK('/x')])],
  '/feed-as-text': ['text/plain', feedOf([LINK('/t')])],
  '/feed-as-html': ['text/html', feedOf([LINK('/h')])],
  '/feed-as-json': ['application/feed+json', JSON_FEED],
  '/feed-inwards': ['text/xml', feedOf(['http://169.254.169.254/keys', 'http://10.0.0.1/'])],
  '/feed-of-feeds': ['text/xml', feedOf([LINK('/feed')])],
  '/feed-without-links': ['text/xml', feedOf([''])],
  '/feed-entity': ['text/xml', feedOf(['&leak;'], SECRET_ENTITY)],
  '/feed-dtd': ['text/xml', feedOf([LINK('/d')], SECRET_DTD)],
  '/page-as-xml': ['application/xml', pageOf('/page-as-xml')],
  '/no-feed': ['application/rss+xml', '<p>no feed</p>'],
  '/no-feed.json': ['application/json', '{"not": "a feed"}'],
  '/text': ['text/plain; charset=utf-8', '<p>A text that looks like markup.'],
  '/russian': ['text/plain; charset=windows-1251', Buffer.from(RUSSIAN)],
  '/image': ['image/png', 'x'],
};

const REDIRECTS: Record<string, string> = {
  '/moved': '/final',
  '/inwards': 'http://169.254.169.254/latest/',
};

function answer(path: string, response: ServerResponse): void {
  const location = REDIRECTS[path];
  if (location) {
    response.writeHead(302, { location }).end();
  } else if (path === '/missing') {
    response.writeHead(404).end();
  } else {
    const [type, body] = CONTENTS[path] ?? ['text/html', pageOf(path)];
    response.writeHead(200, { 'content-type': type }).end(body);
  }
}

/** Starts the server on a free port. */
export async function startNews(): Promise<NewsServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    answer(request.url!, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
