import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { decodeText } from '../../extraction/sources.ts';
import { describeFault } from '../fault.ts';
import { checkSize } from './check-size.ts';
import type { ArticleToSend } from './sender.ts';

/** What a file NAME.json beside NAME.txt or NAME.html may say of the article; more is ignored. */
const METADATA = z.object({
  url: z.string().optional(),
  headline: z.string().optional(),
  publisher: z.string().optional(),
  publishedAt: z.string().optional(),
  byline: z.array(z.string()).optional(),
  language: z.string().optional(),
});

/** Reads one text or page with the metadata beside it, or says why it cannot be read. */
export async function readArticle(file: string): Promise<ArticleToSend | { reasons: string[] }> {
  try {
    await checkSize(file);
    const format = extname(file).toLowerCase() === '.txt' ? 'TEXT' : 'HTML';
    return { ...(await metadataBeside(file)), body: decodeText(await readFile(file)), format };
  } catch (error) {
    return { reasons: [describeFault(error)] };
  }
}

async function metadataBeside(file: string): Promise<object> {
  const beside = `${file.slice(0, -extname(file).length)}.json`;
  const json = await readFile(beside, 'utf8').catch(() => null);
  return json === null ? {} : METADATA.parse(JSON.parse(json));
}
