import type { SourceFormat } from '../../extraction/sources.ts';

/** What a media type promises; MARKUP where the text itself tells a page from a feed. */
const FORMATS: Record<string, SourceFormat | 'MARKUP'> = {
  'text/plain': 'TEXT',
  'text/html': 'HTML',
  'application/xhtml+xml': 'HTML',
  'application/rss+xml': 'FEED',
  'application/atom+xml': 'FEED',
  'application/rdf+xml': 'FEED',
  'application/feed+json': 'FEED',
  'application/json': 'FEED',
  'application/xml': 'MARKUP',
  'text/xml': 'MARKUP',
};

/** The media types that are read, as the header `accept` has them. */
export const ACCEPT = Object.keys(FORMATS).join(', ');

/** What a content type promises; null for a medium that is not read, and for none. */
export function formatOfMediaType(contentType: string | null): SourceFormat | 'MARKUP' | null {
  const [type = ''] = (contentType ?? '').split(';', 1);
  const name = type.trim().toLowerCase();
  return Object.hasOwn(FORMATS, name) ? FORMATS[name]! : null;
}
