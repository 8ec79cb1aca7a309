import { describe, expect, test } from '@jest/globals';
import { reservationOf } from '../../../../subgraphs/ingest/requests/article.ts';
import { buildExtraction } from '../extraction.ts';

const PARAGRAPH = 'Both sides said that the exchange had been agreed in Bern last week.';

const documentOf = (body: string, overrides = {}) => ({
  ...buildExtraction(body).document,
  ...overrides,
});

describe('reservationOf', () => {
  test('identifies an article without an address by its content', () => {
    const { url, contentHash } = reservationOf(documentOf(PARAGRAPH), 'v1');
    expect(url).toBe(`urn:sha256:${contentHash}`);
    expect(reservationOf(documentOf(`${PARAGRAPH} `), 'v1').url).not.toBe(url);
  });

  test('keeps the address of an article that has one', () => {
    const url = 'https://news.example/a';
    expect(reservationOf(documentOf(PARAGRAPH, { url }), 'v1').url).toBe(url);
  });

  test('tells a change of what is known beside the text', () => {
    const known = reservationOf(documentOf(PARAGRAPH), 'v1');
    const revised = reservationOf(documentOf(PARAGRAPH, { publisher: 'The Example' }), 'v1');
    expect(revised.contentHash).toBe(known.contentHash);
    expect(revised.metadataHash).not.toBe(known.metadataHash);
  });

  test('tells a copy by its long paragraphs, whatever their case, marks and accents', () => {
    const original = reservationOf(documentOf(`Headline\n${PARAGRAPH}`), 'v1');
    const copy = reservationOf(documentOf(`Other\n\n“${PARAGRAPH.toUpperCase()}”\n`), 'v1');
    expect(original.paragraphHashes).toHaveLength(1);
    expect(copy.paragraphHashes).toEqual(original.paragraphHashes);
  });
});
