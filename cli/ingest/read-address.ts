import type { DocumentInput } from '../../extraction/index.ts';
import { decodeText, formatOf, readSource, type Source } from '../../extraction/sources.ts';
import { describeFault } from '../fault.ts';
import { type Fetched, type FetchOptions, fetchAddress } from '../fetch/fetch-address.ts';
import { formatOfMediaType } from '../fetch/media-type.ts';
import { articleOf, nameOfItem } from './read-feed.ts';
import type { NamedArticle, Reading } from './send-all.ts';

/** How addresses are read. */
export interface AddressOptions {
  fetch: FetchOptions;
  /** For how many items of each feed the page is read that the item links to; 0 for none. */
  follow: number;
}

/** A page, text or feed at an address; nothing is asked before it is read. */
export function addressedArticle(address: string, options: AddressOptions): NamedArticle {
  return { name: address, read: () => orReasons(() => readAddress(address, options)) };
}

async function readAddress(address: string, { fetch, follow }: AddressOptions): Promise<Reading> {
  const fetched = await fetchAddress(address, fetch);
  const { format, articles } = sourceOf(fetched);
  if (format !== 'FEED') return articleOf({ ...articles[0], url: fetched.url });
  const items = follow > 0 ? articles.slice(0, follow) : articles;
  return {
    found: items.map((item, i) => ({
      name: nameOfItem(address, item, i),
      read: () =>
        follow > 0 ? orReasons(() => readLinked(item, fetch)) : Promise.resolve(articleOf(item)),
    })),
  };
}

/** The page that an item links to; the feed knows when it was published. */
async function readLinked({ url, publishedAt }: DocumentInput, fetch: FetchOptions) {
  if (!url) return { reasons: ['the item links to no page'] };
  const fetched = await fetchAddress(url, fetch);
  const { format, articles } = sourceOf(fetched);
  if (format === 'FEED') return { reasons: ['the item links to a feed; expected a page'] };
  return articleOf({ ...articles[0], url: fetched.url, publishedAt: publishedAt ?? null });
}

/** Reads what came as what its content type says; markup and text that is a feed, as a feed. */
function sourceOf({ bytes, contentType }: Fetched): Source {
  const text = decodeText(bytes, { contentType });
  const declared = formatOfMediaType(contentType);
  const seen = formatOf(text);
  if (seen === 'FEED') return readSource(text, 'feed.xml');
  if (declared === 'HTML' || (declared === 'MARKUP' && seen === 'HTML')) {
    return readSource(text, 'page.html');
  }
  return readSource(text, declared === 'TEXT' ? 'text.txt' : 'feed.xml');
}

async function orReasons(read: () => Promise<Reading>): Promise<Reading> {
  try {
    return await read();
  } catch (error) {
    return { reasons: [describeFault(error)] };
  }
}
