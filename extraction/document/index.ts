import { publisherByHost } from '../../gazetteer/publishers.ts';
import { languageFor } from '../languages/index.ts';
import type { Document } from '../types.ts';
import { parseInstant } from './dates.ts';
import { headlineOf } from './headline.ts';
import { readPage } from './html.ts';
import { languageOf } from './language.ts';

/** What is known of an article before it is read; unknown values are left out. */
export interface DocumentInput {
  /** Plain text; kept unchanged as the body. */
  text?: string;
  /** A whole HTML page; used where there is no text. */
  html?: string;
  url?: string | null;
  headline?: string | null;
  publisher?: string | null;
  /** Any ISO 8601 date or instant. */
  publishedAt?: string | null;
  /** The writers' names. */
  byline?: readonly string[];
  /** BCP 47; a long and clear text in another language is believed instead. */
  language?: string | null;
}

/**
 * Reads an article into a document. What the caller knows goes before the page's metadata, and that
 * before what the text says of itself. Never throws, whatever the input.
 */
export function readDocument(input: DocumentInput): Document {
  const page = input.text === undefined && input.html !== undefined ? readPage(input.html) : null;
  const body = input.text ?? page?.body ?? '';
  const url = input.url ?? page?.metadata.url ?? null;
  const publisher = input.publisher ?? page?.metadata.publisher ?? publisherOf(url);
  const language = languageOf(body, input.language ?? page?.metadata.language);
  const said = languageFor(language)?.document ?? null;
  const credit = said?.creditOf(body) ?? null;
  const known = [input.byline ?? [], page?.metadata.byline ?? []];
  const byline = known.find((names) => names.length > 0) ?? said?.bylineOf(body) ?? [];
  return {
    body,
    headline: input.headline ?? page?.metadata.headline ?? headlineOf(body),
    publishedAt:
      parseInstant(input.publishedAt ?? '') ??
      page?.metadata.publishedAt ??
      said?.publishedAtOf(body) ??
      null,
    publisher,
    creditedTo: credit === publisher ? null : credit,
    byline: [...byline],
    language,
    url,
  };
}

function publisherOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return publisherByHost(new URL(url).hostname)?.name ?? null;
}
