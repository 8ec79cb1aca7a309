import { parseInstant } from './dates.ts';
import type { PageMetadata } from './page-metadata.ts';

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

const HEADLINE = ['og:title', 'twitter:title', 'parsely-title', 'dc.title'];
const PUBLISHER = ['og:site_name', 'application-name', 'publisher', 'dc.publisher'];
const PUBLISHED = ['article:published_time', 'date', 'parsely-pub-date', 'dc.date', 'pubdate'];
const AUTHOR = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl'];
const LANGUAGE = ['og:locale', 'content-language', 'language', 'dc.language'];

/** Reads OpenGraph, the older meta tags, microdata, times and the canonical link of a page. */
export function readMetaTags(page: Page): PageMetadata {
  const contents = contentsOf(page);
  const first = (names: readonly string[]) =>
    names.map((name) => contents.get(name)).find((content) => content !== undefined) ?? null;
  const publisher = first(PUBLISHER);
  const title = first(HEADLINE) ?? textOf(page, 'h1') ?? textOf(page, 'title');
  return {
    headline: title === null ? null : withoutSite(title, publisher),
    publisher,
    publishedAt: parseInstant(first(PUBLISHED) ?? timeOf(page) ?? ''),
    byline: bylineOf(first(AUTHOR)) ?? bylineOf(textOf(page, AUTHOR_ELEMENT)) ?? [],
    url: addressOf(page, first(['og:url'])),
    language: attributeOf(page, 'html[lang]', 'lang') ?? first(LANGUAGE),
    articleBody: null,
  };
}

const AUTHOR_ELEMENT =
  '[itemprop="author"] [itemprop="name"], [itemprop="author"], a[rel~="author"]';

/** The first content of each name, property or header in small letters. */
function contentsOf(page: Page): Map<string, string> {
  const contents = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const content = tag.getAttribute('content')?.trim();
    const name = ['property', 'name', 'http-equiv']
      .map((attribute) => tag.getAttribute(attribute))
      .find((value) => value)
      ?.toLowerCase();
    if (name && content && !contents.has(name)) contents.set(name, content);
  }
  return contents;
}

function timeOf(page: Page): string | null {
  return (
    attributeOf(page, '[itemprop="datePublished"][content]', 'content') ??
    attributeOf(page, '[itemprop="datePublished"][datetime]', 'datetime') ??
    attributeOf(page, 'article time[datetime]', 'datetime') ??
    attributeOf(page, 'time[datetime]', 'datetime')
  );
}

/** 'By Mara Lind, Olk Tarn and Orlo Venn' */
function bylineOf(text: string | null): string[] | null {
  if (text === null || text.length > 200 || /^https?:/.test(text)) return null;
  const names = text.replace(/^by /i, '').split(/, | and | & /);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/** The canonical link, made absolute by the page's other addresses. */
function addressOf(page: Page, shared: string | null): string | null {
  const canonical = attributeOf(page, 'link[rel~="canonical"][href]', 'href');
  const base = shared ?? attributeOf(page, 'base[href]', 'href') ?? undefined;
  for (const address of [canonical, shared]) {
    const url = address !== null && URL.canParse(address, base) ? new URL(address, base) : null;
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}

/** 'Velm talks end | Orrin Gazette', 'Velm talks end - Orrin Gazette' */
function withoutSite(title: string, publisher: string | null): string {
  if (publisher === null || !title.endsWith(publisher)) return title;
  const rest = title.slice(0, -publisher.length).trimEnd();
  return /[|–—·:-]$/.test(rest) && rest.length > 1 ? rest.slice(0, -1).trimEnd() : title;
}

function attributeOf(page: Page, selector: string, name: string): string | null {
  return page.querySelector(selector)?.getAttribute(name)?.trim() || null;
}

function textOf(page: Page, selector: string): string | null {
  return page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() || null;
}
