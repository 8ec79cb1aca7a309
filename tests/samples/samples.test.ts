import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSamples, type Sample } from '../../samples/index.ts';

const samples = await readSamples();
const bySlug = samples.map((sample) => [sample.slug, sample] as const);

/** The words between one pair of quotation marks, without the comma or stop that closes them. */
function quotedSpans(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|“([^”]*)”/g)].map((match) =>
    (match[1] ?? match[2] ?? '').replace(/[,.]$/, ''),
  );
}

/** The text after the headline, as paragraphs. */
function paragraphs(sample: Sample): string[] {
  return sample.body.trim().split('\n\n').slice(1);
}

describe('the corpus', () => {
  test('has at least fifteen dispatches, in publication order', () => {
    expect(samples.length).toBeGreaterThanOrEqual(15);
    const instants = samples.map((sample) => sample.publishedAt);
    expect(instants).toEqual([...instants].sort());
  });

  test('gives every dispatch a url of its own', () => {
    expect(new Set(samples.map((sample) => sample.url)).size).toBe(samples.length);
  });

  test('keeps to one fictional domain a publisher', () => {
    const domains = new Map(samples.map(({ publisher, url }) => [new URL(url).host, publisher]));
    expect(new Set(domains.values()).size).toBe(domains.size);
    expect([...domains.keys()].filter((domain) => !domain.endsWith('.example'))).toEqual([]);
  });

  test.each([
    ['207 and 195 Ukrainians', '2024-01-31-kyiv-counts-207', '2024-01-31-moscow-counts-195'],
    ['189 and 150 Ukrainians', '2024-12-30-kyiv-counts-189', '2024-12-30-moscow-counts-150'],
    ['523 and 538 people', '2025-04-19-easter-exchange-kyiv', '2025-04-19-easter-exchange-uae'],
    ['205 and 185 Ukrainians', '2025-10-02-exchange-kyiv', '2025-10-02-exchange-moscow'],
  ])('tells one event with two counts: %s', (_counts, one, other) => {
    const [a, b] = [one, other].map((slug) => samples.find((sample) => sample.slug === slug)!);
    expect(a!.sources.map((source) => source.fact)).toContain(b!.sources[0]!.fact);
    const [headline, otherHeadline] = [a!, b!].map((sample) => sample.headline);
    expect(headline!.match(/\d+/g)).not.toEqual(otherHeadline!.match(/\d+/g));
  });
});

describe.each(bySlug)('%s', (_slug, sample) => {
  test('has 120 to 300 words', () => {
    const words = sample.body.split(/\s+/).filter(Boolean).length;
    expect(words).toBeGreaterThanOrEqual(120);
    expect(words).toBeLessThanOrEqual(300);
  });

  test('names a secure address among its sources, and none twice for one fact', () => {
    expect(sample.sources.some((source) => source.url.startsWith('https://'))).toBe(true);
    const keys = sample.sources.map((source) => `${source.fact} ${source.url}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('quotes nothing but the quotations it lists, and all of them', () => {
    const spans = quotedSpans(sample.body);
    const listed = sample.quotes.map((quote) => quote.text);
    expect(spans.filter((span) => !listed.some((text) => text.includes(span)))).toEqual([]);
    expect(listed.filter((text) => !spans.some((span) => text.includes(span)))).toEqual([]);
  });

  test('names whom it quotes', () => {
    const missing = sample.quotes.filter(({ speaker }) => !sample.body.includes(speaker));
    expect(missing).toEqual([]);
  });

  test('closes every quotation mark', () => {
    expect(sample.body.replace(/"[^"]*"|“[^”]*”/g, '')).not.toMatch(/["“”]/);
  });
});

describe('a republication', () => {
  const republications = samples.filter((sample) => sample.republicationOf);

  test('is there', () => {
    expect(republications.length).toBeGreaterThan(0);
  });

  test.each(republications.map((sample) => [sample.slug, sample] as const))(
    '%s repeats its original under another publisher and credits it',
    (_slug, sample) => {
      const original = samples.find(({ url }) => url === sample.republicationOf)!;
      expect(original).toBeDefined();
      expect(sample.publisher).not.toBe(original.publisher);
      expect(sample.publishedAt > original.publishedAt).toBe(true);
      expect(paragraphs(sample)).toEqual([
        ...paragraphs(original),
        `This report is based on original reporting from ${original.publisher}.`,
      ]);
    },
  );
});

describe('readSamples', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samples-'));
    const metadata = {
      url: 'https://valdoria-wire.example/a',
      headline: 'Valdoria frees ten',
      publisher: 'Valdoria Wire',
      publishedAt: '2030-01-01T18:00:00.000Z',
      language: 'en',
      sources: [{ fact: 'An exchange', url: 'https://source.example/', publisher: 'Source' }],
    };
    const files: Record<string, string> = {
      'alone.txt': 'No metadata\n',
      'unsourced.txt': 'Valdoria frees ten\n',
      'unsourced.json': JSON.stringify({ ...metadata, sources: [], publishedAt: 'yesterday' }),
      'untitled.txt': 'Another headline\n',
      'untitled.json': JSON.stringify(metadata),
      'wrong-domain.txt': 'Valdoria frees ten\n',
      'wrong-domain.json': JSON.stringify({ ...metadata, url: 'https://valdoria.test/a' }),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reports the faults of all files together', async () => {
    const read = readSamples(pathToFileURL(`${folder}/`));
    await expect(read).rejects.toThrow(/has 5 faults/);
    for (const fault of [
      /alone: .*alone\.json/,
      /unsourced: publishedAt/,
      /unsourced: sources/,
      /untitled: headline: expected .*'Valdoria frees ten', came 'Another headline'/,
      /wrong-domain: url/,
    ]) {
      await expect(read).rejects.toThrow(fault);
    }
  });
});
