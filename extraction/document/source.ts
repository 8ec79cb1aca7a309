import { readFeed } from './feed.ts';
import type { DocumentInput } from './index.ts';
import { InputError } from './input-error.ts';
import { markupFault } from './markup-bounds.ts';
import { tagsOf } from './markup-tags.ts';

/** How a source is written. */
export type SourceFormat = 'TEXT' | 'HTML' | 'FEED';

/** The articles of one file or answer; a text or page is one, a feed any number. */
export interface Source {
  format: SourceFormat;
  articles: DocumentInput[];
}

const BY_EXTENSION: readonly (readonly [RegExp, SourceFormat])[] = [
  [/\.txt$/i, 'TEXT'],
  [/\.x?html?$/i, 'HTML'],
  [/\.(?:rss|atom|rdf|xml|json)$/i, 'FEED'],
];

/** How far into a source its first tags and keys are looked for, in UTF-16 units. */
const HEAD_UNITS = 2_000;

/**
 * The articles that a source holds, told by the extension of its file, else by how it begins.
 * Throws an InputError where it is no feed though named like one, and for pages and feeds beyond
 * the bounds; plain text is always read.
 */
export function readSource(source: string, fileName = ''): Source {
  const named = BY_EXTENSION.find(([extension]) => extension.test(fileName.slice(-10)))?.[1];
  const format = named ?? formatOf(source);
  if (format === 'FEED') return { format, articles: readFeed(source) };
  if (format === 'TEXT') return { format, articles: [{ text: source }] };
  const fault = markupFault(source, 'HTML');
  if (fault !== null) throw new InputError('MARKUP_REFUSED', `the page is not read: ${fault}`);
  return { format, articles: [{ html: source }] };
}

/** By how it begins: a page with its document type, a feed with its root or its version. */
export function formatOf(source: string): SourceFormat {
  const head = source.slice(0, HEAD_UNITS).trimStart();
  if (head.startsWith('{'))
    return /"https?:\/\/jsonfeed\.org\/version/.test(head) ? 'FEED' : 'TEXT';
  if (!head.startsWith('<')) return 'TEXT';
  for (const { type, name } of tagsOf(head, 'HTML')) {
    if (/^(?:[^:]{1,20}:)?(?:rss|feed|rdf)$/.test(name) && type === 'OPEN') return 'FEED';
    if (type === 'OPEN') return /^(?:html|head|body)$/.test(name) ? 'HTML' : 'TEXT';
    if (name === 'doctype' && /^<!doctype\s+html/i.test(head)) return 'HTML';
  }
  return 'TEXT';
}
