import { parseInstant } from './dates.ts';
import type { PageMetadata } from './json-ld.ts';

/** The parts of a parsed page that are read here; linkedom's documents have them. */
export interface Page {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** An element of a parsed page. */
export interface PageElement {
  textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Reads OpenGraph and the older meta tags of a page. */
export function readMetaTags(page: Page): PageMetadata {
  const first = (...names: string[]) =>
    names.map((name) => contentOf(page, name)).find((content) => content !== null) ?? null;
  const time = page.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const author = first('author', 'article:author', 'parsely-author', 'dc.creator');
  return {
    headline: first('og:title', 'twitter:title') ?? textOf(page.querySelector('h1, title')),
    publisher: first('og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    publishedAt: parseInstant(
      first('article:published_time', 'date', 'parsely-pub-date', 'dc.date', 'pubdate') ?? time,
    ),
    byline: author === null || /^https?:/.test(author) ? [] : author.split(/, | and /),
    url:
      first('og:url') ?? page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null,
    articleBody: null,
  };
}

function contentOf(page: Page, name: string): string | null {
  const tag = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return tag?.getAttribute('content')?.trim() || null;
}

function textOf(element: PageElement | null): string | null {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
