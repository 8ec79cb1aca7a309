import { afterEach, describe, expect, test } from '@jest/globals';
import { type Document, extract, readDocument } from '../../../extraction/index.ts';
import { ArticleReader, type ReaderOptions } from '../../../subgraphs/ingest/article-reader.ts';

/** Gives a document back as it came, and dies of the text 'crash'. */
const CRASHING = new URL('./crashing-worker.js', import.meta.url);

const documentOf = (text: string): Document => readDocument({ text, publishedAt: '2026-01-01' });
const SHORT = documentOf('Orlo Venn met envoys of Norway.');
const LONG = documentOf('Orlo Venn met envoys of Norway. '.repeat(2_000));

const readers: ArticleReader[] = [];

function readerWith(options: Partial<ReaderOptions>): ArticleReader {
  const reader = new ArticleReader(options);
  readers.push(reader);
  return reader;
}

afterEach(async () => {
  await Promise.all(readers.splice(0).map((reader) => reader.close()));
});

describe('an article', () => {
  test('is read alike here and by a thread', async () => {
    const reader = readerWith({ threads: 1, before: 0 });
    const page = { html: `<article><p>${SHORT.body}</p></article>` };
    expect(await reader.readDocument(page)).toEqual(readDocument(page));
    expect(await reader.extract(SHORT)).toEqual(extract(SHORT));
  });

  test('is read here where it is short and one of the first, a long one never', async () => {
    const reader = readerWith({ threads: 1, before: 2, worker: CRASHING });
    expect(await reader.extract(SHORT)).toEqual(extract(SHORT));
    expect(await reader.extract(LONG)).toEqual(LONG);
    expect(await reader.extract(SHORT)).toEqual(extract(SHORT));
    expect(await reader.extract(SHORT)).toEqual(SHORT);
  });

  test('is read here where too many wait', async () => {
    const reader = readerWith({ threads: 1, before: 0, worker: CRASHING });
    const answers = await Promise.all(Array.from({ length: 80 }, () => reader.extract(SHORT)));
    const here = answers.filter((answer) => 'extractor' in answer);
    expect(here.length).toBeGreaterThan(0);
    expect(here.length).toBeLessThan(80);
  });

  test('fails alone where its thread dies', async () => {
    const reader = readerWith({ threads: 1, before: 0, worker: CRASHING });
    await expect(reader.extract(documentOf('crash'))).rejects.toThrow('crashed');
    expect(await reader.extract(SHORT)).toEqual(SHORT);
  });
});
