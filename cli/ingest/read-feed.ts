import type { DocumentInput } from '../../extraction/index.ts';
import { describeFault } from '../fault.ts';
import { readSourceFile } from '../source-file.ts';
import { checkSize } from './check-size.ts';
import type { NamedArticle } from './send-all.ts';
import type { ArticleToSend } from './sender.ts';

/**
 * The articles of a feed, or the one of a text or page that its name does not tell; `-` is standard
 * input. An input that is refused is one article with the reason.
 */
export async function readFeedOrArticle(file: string): Promise<NamedArticle[]> {
  const name = file === '-' ? 'standard input' : file;
  try {
    if (file !== '-') await checkSize(file);
    const { format, articles } = await readSourceFile(file);
    return articles.map((article, i) => ({
      name: format === 'FEED' ? nameOfItem(name, article, i) : name,
      read: async () => articleOf(article),
    }));
  } catch (error) {
    const reasons = [describeFault(error)];
    return [{ name, read: async () => ({ reasons }) }];
  }
}

/** How the item at `index` of a feed is called in a report. */
export function nameOfItem(feed: string, { url }: DocumentInput, index: number): string {
  return `${feed}, ${url ?? `item ${index + 1}`}`;
}

/** A document as it is sent. */
export function articleOf({ text, html, byline, ...known }: DocumentInput): ArticleToSend {
  const article = { ...known, byline: byline ? [...byline] : null };
  return text === undefined
    ? { ...article, body: html ?? '', format: 'HTML' }
    : { ...article, body: text, format: 'TEXT' };
}
