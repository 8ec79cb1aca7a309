import type { parseFeed } from 'feedsmith';

/** One article of a feed, as the feed gives it. */
export interface FeedItem {
  title: string | null;
  /** The article, or what the feed tells of it. */
  content: FeedContent | null;
  /** Perhaps relative to the feed's address. */
  link: string | null;
  /** As it is written. */
  date: string | null;
  authors: string[];
  publisher: string | null;
  language: string | null;
}

/** A text of a feed, with or without markup. */
export interface FeedContent {
  value: string;
  isHtml: boolean;
}

type Parsed = ReturnType<typeof parseFeed<string>>;
type RssFeed = Extract<Parsed, { format: 'rss' }>['feed'];
type AtomFeed = Extract<Parsed, { format: 'atom' }>['feed'];
type RdfFeed = Extract<Parsed, { format: 'rdf' }>['feed'];
type JsonFeed = Extract<Parsed, { format: 'json' }>['feed'];

/** The items of a parsed feed, full content before summaries. */
export function itemsOf(parsed: Parsed): FeedItem[] {
  switch (parsed.format) {
    case 'rss':
      return rssItems(parsed.feed);
    case 'atom':
      return atomItems(parsed.feed);
    case 'rdf':
      return rdfItems(parsed.feed);
    case 'json':
      return jsonItems(parsed.feed);
  }
}

/** The address that a feed's relative links count from; null where it gives none. */
export function homeOf(parsed: Parsed): string | null {
  if (parsed.format === 'json') return parsed.feed.home_page_url ?? null;
  if (parsed.format !== 'atom') return parsed.feed.link ?? null;
  const links = parsed.feed.links ?? [];
  return parsed.feed.xml?.base ?? links.find(({ rel }) => rel !== 'hub')?.href ?? null;
}

function rssItems(feed: RssFeed): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    content: html(item.content?.encoded ?? item.description),
    link: item.link ?? (item.guid?.isPermaLink === false ? null : (item.guid?.value ?? null)),
    date: item.pubDate ?? item.dc?.dates?.[0] ?? null,
    authors: item.dc?.creators ?? namesOf(item.authors),
    publisher: item.source?.title ?? feed.title ?? null,
    language: item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0] ?? null,
  }));
}

function atomItems(feed: AtomFeed): FeedItem[] {
  return (feed.entries ?? []).map((entry) => ({
    title: entry.title?.value ?? null,
    content: textOf(entry.content) ?? textOf(entry.summary),
    link: entry.links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')?.href ?? null,
    date: entry.published ?? entry.updated ?? null,
    authors: namesOf(entry.authors ?? entry.source?.authors ?? feed.authors),
    publisher: entry.source?.title?.value ?? feed.title?.value ?? null,
    language: entry.xml?.lang ?? feed.xml?.lang ?? null,
  }));
}

function rdfItems(feed: RdfFeed): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    content: html(item.content?.encoded ?? item.description),
    link: item.link ?? item.rdf?.about ?? null,
    date: item.dc?.dates?.[0] ?? null,
    authors: item.dc?.creators ?? [],
    publisher: item.dc?.publishers?.[0] ?? feed.title ?? null,
    language: item.dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? null,
  }));
}

function jsonItems(feed: JsonFeed): FeedItem[] {
  return (feed.items ?? []).map((item) => ({
    title: item.title ?? null,
    content: html(item.content_html) ?? plain(item.content_text ?? item.summary),
    link: item.url ?? item.external_url ?? item.id ?? null,
    date: item.date_published ?? item.date_modified ?? null,
    authors: namesOf(item.authors ?? feed.authors),
    publisher: feed.title ?? null,
    language: item.language ?? feed.language ?? null,
  }));
}

/** Atom's text and content; of other media, such as images, nothing is read. */
function textOf(text: { value?: string; type?: string } | undefined): FeedContent | null {
  const type = text?.type ?? 'text';
  if (/html/.test(type)) return html(text?.value);
  return /^text(?:\/plain)?$/.test(type) ? plain(text?.value) : null;
}

function html(value: string | undefined): FeedContent | null {
  return value?.trim() ? { value, isHtml: true } : null;
}

function plain(value: string | undefined): FeedContent | null {
  return value?.trim() ? { value, isHtml: false } : null;
}

function namesOf(persons: readonly { name?: string }[] | undefined): string[] {
  return (persons ?? []).flatMap(({ name }) => name?.trim() || []);
}
