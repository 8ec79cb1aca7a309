import { parseHTML } from 'linkedom';
import { bareText } from './bare-text.ts';
import { removeBoilerplate } from './boilerplate.ts';
import { readJsonLd } from './json-ld.ts';
import { markupFault } from './markup-bounds.ts';
import { type Page, readMetaTags } from './meta-tags.ts';
import { mergeMetadata, NO_METADATA, type PageMetadata } from './page-metadata.ts';
import { articleParagraphs } from './page-text.ts';

/** What is read from an HTML page. */
export interface PageContent {
  metadata: PageMetadata;
  /** Paragraphs with a blank line between them; the headline is the first where the page has one. */
  body: string;
}

/** Reads an HTML page; one that must not be parsed, or cannot be, gives its bare text. */
export function readPage(html: string): PageContent {
  if (markupFault(html, 'HTML') !== null) return { metadata: NO_METADATA, body: bareText(html) };
  try {
    const page = parseHTML(html).document;
    const metadata = readMetadata(page as unknown as Page);
    removeBoilerplate(page);
    const paragraphs = articleParagraphs(page);
    return { metadata, body: bodyOf(metadata, paragraphs, html) };
  } catch {
    return { metadata: NO_METADATA, body: bareText(html) };
  }
}

/** JSON-LD first; what it leaves out is taken from the meta tags. */
function readMetadata(page: Page): PageMetadata {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const tags = readMetaTags(page);
  const jsonLd = readJsonLd(scripts.map((script) => script.textContent ?? ''));
  return jsonLd ? mergeMetadata(jsonLd, tags) : tags;
}

function bodyOf(metadata: PageMetadata, paragraphs: readonly string[], html: string): string {
  const { headline, articleBody } = metadata;
  const text = paragraphs.filter((paragraph) => paragraph !== headline).join('\n\n');
  const isShortened = articleBody !== null && 2 * text.length < articleBody.length;
  const body = (isShortened ? articleBody : text) || bareText(html);
  return headline === null || body.startsWith(headline) ? body : `${headline}\n\n${body}`;
}
