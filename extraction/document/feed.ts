import { parseFeed } from 'feedsmith';
import { parseInstant } from './dates.ts';
import { type FeedContent, type FeedItem, homeOf, itemsOf } from './feed-item.ts';
import { fragmentParagraphs, fragmentText } from './fragment.ts';
import type { DocumentInput } from './index.ts';
import { InputError } from './input-error.ts';
import { canonicalTag } from './language-tag.ts';
import { MARKUP_BOUNDS, markupFault } from './markup-bounds.ts';
import { tagsOf } from './markup-tags.ts';
import { parseRfc822 } from './rfc-822-date.ts';

/** The most items that are read of one feed. */
export const MAX_FEED_ITEMS = 5_000;

/**
 * The articles of a feed in RSS 2.0, RSS 1.0, Atom or JSON Feed, in its order: one for each item,
 * with its full content where the feed gives it, else its summary. Throws an InputError for what is
 * no feed, for too many items and for markup beyond the bounds.
 */
export function readFeed(source: string): DocumentInput[] {
  const text = source.trim();
  if (text.startsWith('<')) checkXml(text);
  else if (text.length > MARKUP_BOUNDS.length) throw refused('the feed', tooLong(text.length));
  const parsed = parse(text);
  const items = itemsOf(parsed);
  if (items.length > MAX_FEED_ITEMS) throw tooMany();
  const home = homeOf(parsed);
  return items.map((item, i) => inputOf(item, home, `item ${i + 1}`));
}

/** Before any parser sees it. */
function checkXml(xml: string): void {
  const fault = markupFault(xml, 'XML');
  if (fault !== null) throw refused('the feed', fault);
  let items = 0;
  for (const { type, name } of tagsOf(xml, 'XML')) {
    if (type === 'OPEN' && /^(?:[^:]{1,20}:)?(?:item|entry)$/.test(name)) items++;
    if (items > MAX_FEED_ITEMS) throw tooMany();
  }
}

function parse(text: string): ReturnType<typeof parseFeed<string>> {
  try {
    return parseFeed(text);
  } catch {
    throw new InputError(
      'FEED_UNREADABLE',
      'expected a feed in RSS 2.0, RSS 1.0, Atom or JSON Feed; this is none, or it is broken',
    );
  }
}

function inputOf(item: FeedItem, home: string | null, name: string): DocumentInput {
  const headline = item.title === null ? null : fragmentText(item.title) || null;
  const paragraphs = item.content ? paragraphsOf(item.content, name) : [];
  const body = paragraphs[0] === headline ? paragraphs.slice(1) : paragraphs;
  return {
    text: [...(headline === null ? [] : [headline]), ...body].join('\n\n'),
    headline,
    url: addressOf(item.link, home),
    publisher: item.publisher === null ? null : fragmentText(item.publisher) || null,
    publishedAt: item.date === null ? null : (parseRfc822(item.date) ?? parseInstant(item.date)),
    byline: item.authors,
    language: canonicalTag(item.language),
  };
}

function paragraphsOf({ value, isHtml }: FeedContent, name: string): string[] {
  if (!isHtml) return value.split(/\r\n|[\n\r]/).flatMap((line) => line.trim() || []);
  const fault = markupFault(value, 'HTML');
  if (fault !== null) throw refused(name, fault);
  return fragmentParagraphs(value);
}

function addressOf(link: string | null, home: string | null): string | null {
  const base = home ?? undefined;
  const url = link !== null && URL.canParse(link, base) ? new URL(link, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function refused(what: string, fault: string): InputError {
  return new InputError('MARKUP_REFUSED', `${what} is not read: ${fault}`);
}

function tooMany(): InputError {
  const most = MAX_FEED_ITEMS.toLocaleString('en');
  return new InputError(
    'FEED_REFUSED',
    `the feed is not read: at most ${most} items are; it has more`,
  );
}

function tooLong(length: number): string {
  const most = MARKUP_BOUNDS.length.toLocaleString('en');
  return `at most ${most} UTF-16 units are read; it has ${length.toLocaleString('en')}`;
}
