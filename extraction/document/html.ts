import { parseHTML } from 'linkedom';
import { type PageMetadata, readJsonLd } from './json-ld.ts';
import { type Page, readMetaTags } from './meta-tags.ts';
import { articleParagraphs } from './page-text.ts';

/** What is read from an HTML page. */
export interface PageContent {
  metadata: PageMetadata;
  /** Paragraphs with a blank line between them; the headline is the first where the page has one. */
  body: string;
}

/** Longest page that is read, in UTF-16 units. */
const MAX_PAGE_UNITS = 4_000_000;
/** Deepest nesting of elements that is read as a page; parsers of deeper ones run out of stack. */
const MAX_DEPTH = 400;

const NOTHING: PageMetadata = {
  headline: null,
  publisher: null,
  publishedAt: null,
  byline: [],
  url: null,
  articleBody: null,
};

/** Reads an HTML page; one that cannot be parsed gives its bare text. */
export function readPage(html: string): PageContent {
  const source = html.slice(0, MAX_PAGE_UNITS);
  if (depthOf(source) > MAX_DEPTH) return { metadata: NOTHING, body: bareText(source) };
  try {
    const page = parseHTML(source).document;
    const metadata = readMetadata(page as unknown as Page);
    const paragraphs = articleParagraphs(page);
    return { metadata, body: bodyOf(metadata, paragraphs, source) };
  } catch {
    return { metadata: NOTHING, body: bareText(source) };
  }
}

/** JSON-LD first; what it leaves out is taken from the meta tags. */
function readMetadata(page: Page): PageMetadata {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const tags = readMetaTags(page);
  const jsonLd = readJsonLd(scripts.map((script) => script.textContent ?? ''));
  if (!jsonLd) return tags;
  return {
    headline: jsonLd.headline ?? tags.headline,
    publisher: jsonLd.publisher ?? tags.publisher,
    publishedAt: jsonLd.publishedAt ?? tags.publishedAt,
    byline: jsonLd.byline.length > 0 ? jsonLd.byline : tags.byline,
    url: jsonLd.url ?? tags.url,
    articleBody: jsonLd.articleBody,
  };
}

function bodyOf(metadata: PageMetadata, paragraphs: readonly string[], source: string): string {
  const { headline, articleBody } = metadata;
  const text = paragraphs.filter((paragraph) => paragraph !== headline).join('\n\n');
  const body = text || articleBody || bareText(source);
  return headline === null || body.startsWith(headline) ? body : `${headline}\n\n${body}`;
}

/** Elements without an end, or whose end may be left out. */
const UNNESTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option|html|head|body)$/;

/** How deeply elements are nested at most, by counting tags. */
function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]{0,20})/gi)) {
    if (UNNESTED.test(name!.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The text between the tags, without scripts and styles; linear in the length. */
function bareText(html: string): string {
  const parts: string[] = [];
  let hidden: string | null = null;
  for (const match of html.matchAll(/<(?:(\/?[a-z][a-z0-9]{0,30})(?![a-z0-9])[^<>]*>)?|[^<]+/gi)) {
    const tag = match[1]?.toLowerCase();
    if (tag === undefined) {
      if (hidden === null) parts.push(match[0]);
    } else if (hidden === null && /^(?:script|style|template)$/.test(tag)) hidden = `/${tag}`;
    else if (tag === hidden) hidden = null;
    else if (/^\/?(?:p|div|h[1-6]|li|br|tr|section|article|blockquote)$/.test(tag))
      parts.push('\n');
  }
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n\n');
}
