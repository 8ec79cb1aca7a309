import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { describeFault } from '../fault.ts';
import { UserError } from '../user-error.ts';
import type { NamedArticle } from './send-all.ts';
import type { ArticleToSend } from './sender.ts';

const EXTENSIONS = new Set(['.txt', '.html', '.htm']);

/** Far above what is taken, so that the write side says what is wrong; yet never a whole disk image. */
const MAX_FILE_BYTES = 8_000_000;

const HTML_START = /^\s*<(!doctype|html|head|body)\b/i;

/** What a file NAME.json beside NAME.txt or NAME.html may say of the article; more is ignored. */
const METADATA = z.object({
  url: z.string().optional(),
  headline: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  language: z.string().optional(),
});

function articleOf(body: string, extension: string, metadata: object): ArticleToSend {
  const isHtml = extension.startsWith('.htm') || HTML_START.test(body.slice(0, 500));
  return { ...metadata, body, format: isHtml ? 'HTML' : 'TEXT' };
}

async function readMetadata(file: string): Promise<object> {
  const beside = `${file.slice(0, -extname(file).length)}.json`;
  const json = await readFile(beside, 'utf8').catch(() => null);
  return json === null ? {} : METADATA.parse(JSON.parse(json));
}

async function readArticle(file: string): Promise<ArticleToSend | { reasons: string[] }> {
  try {
    const { size } = await stat(file);
    if (size > MAX_FILE_BYTES) {
      return { reasons: [`body: At most 2,000,000 bytes are read; the file has ${size}.`] };
    }
    const body = await readFile(file, 'utf8');
    return articleOf(body, extname(file).toLowerCase(), await readMetadata(file));
  } catch (error) {
    return { reasons: [describeFault(error)] };
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && EXTENSIONS.has(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The articles of files, folders (their .txt, .html and .htm files, at any depth) and `-` for
 * standard input. Throws a UserError for a path that is not there.
 */
export async function findArticles(paths: string[]): Promise<NamedArticle[]> {
  const found: NamedArticle[] = [];
  for (const path of paths) {
    if (path === '-') {
      const body = await text(process.stdin);
      found.push({ name: 'standard input', read: async () => articleOf(body, '', {}) });
      continue;
    }
    const kind = await stat(path).catch(() => {
      throw new UserError(`there is no file or folder ${path}`, 2);
    });
    const files = kind.isDirectory() ? await filesIn(path) : [path];
    found.push(...files.map((file) => ({ name: file, read: () => readArticle(file) })));
  }
  return found;
}
