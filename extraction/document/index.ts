import type { Document } from '../types.ts';
import { creditOf } from './credit.ts';
import { headlineOf } from './headline.ts';
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
}

/** Reads an article into a document; never throws, whatever the input. */
export function readDocument(input: DocumentInput): Document {
  const body = input.text ?? '';
  return {
    body,
    headline: input.headline ?? headlineOf(body),
    publishedAt: input.publishedAt ?? null,
    publisher: input.publisher ?? null,
    creditedTo: creditOf(body),
    byline: [],
    language: languageOf(body),
    url: input.url ?? null,
  };
}
