import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { checkUrl, isAddress } from '../fetch/check-url.ts';
import { UserError } from '../user-error.ts';
import { type AddressOptions, addressedArticle } from './read-address.ts';
import { readArticle } from './read-article.ts';
import { readFeedOrArticle } from './read-feed.ts';
import type { NamedArticle } from './send-all.ts';

const ARTICLE = /^\.(?:txt|html?|xhtml)$/;
const FEED = /^\.(?:rss|atom|rdf|xml)$/;
const JSON_FEED_VERSION = /"https?:\/\/jsonfeed\.org\/version/;

/**
 * The articles of files, folders (their texts, pages and feeds, at any depth), addresses and `-` for
 * standard input; a feed gives one for each item. Throws a UserError for a path that is not there
 * and for an address of a form that is not read.
 */
export async function findArticles(
  paths: string[],
  options: AddressOptions,
): Promise<NamedArticle[]> {
  const found: NamedArticle[] = [];
  for (const path of paths) {
    if (isAddress(path)) found.push(addressOf(path, options));
    else for (const file of await filesOf(path)) found.push(...(await articlesIn(file)));
  }
  return found;
}

function addressOf(address: string, options: AddressOptions): NamedArticle {
  try {
    checkUrl(address, options.fetch.ports);
  } catch (error) {
    throw new UserError((error as Error).message, 2);
  }
  return addressedArticle(address, options);
}

async function filesOf(path: string): Promise<string[]> {
  if (path === '-') return [path];
  const kind = await stat(path).catch(() => {
    throw new UserError(`there is no file or folder ${path}`, 2);
  });
  return kind.isDirectory() ? filesIn(path) : [path];
}

async function articlesIn(file: string): Promise<NamedArticle[]> {
  if (!ARTICLE.test(extensionOf(file))) return readFeedOrArticle(file);
  return [{ name: file, read: () => readArticle(file) }];
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const articles = new Set(files.filter((file) => ARTICLE.test(extensionOf(file))).map(stemOf));
  const kept: string[] = [];
  for (const file of files) {
    const extension = extensionOf(file);
    const isJson = extension === '.json' && !articles.has(stemOf(file));
    if (ARTICLE.test(extension) || FEED.test(extension) || (isJson && (await isJsonFeed(file)))) {
      kept.push(file);
    }
  }
  return kept;
}

async function isJsonFeed(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return JSON_FEED_VERSION.test(text.slice(0, 2_000));
}

function extensionOf(file: string): string {
  return extname(file).toLowerCase();
}

function stemOf(file: string): string {
  return file.slice(0, file.length - extname(file).length);
}
