import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalUrl } from '../../../subgraphs/ingest/canonical-url.ts';

describe('canonicalUrl', () => {
  test.each([
    ['https://News.example/a', 'https://news.example/a'],
    ['https://news.example', 'https://news.example/'],
    ['https://news.example:443/a#comments', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
    ['http://news.example/ä b', 'http://news.example/%C3%A4%20b'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('%s is %s', (address, canonical) => {
    expect(canonicalUrl(address)).toBe(canonical);
  });

  test.each([
    ['no address', 'news.example/a'],
    ['another scheme', 'ftp://news.example/a'],
    ['a script', 'javascript:alert(1)'],
    ['credentials', 'https://user:secret@news.example/'],
    ['more than 2,048 characters', `https://news.example/${'a'.repeat(2_100)}`],
    ['more than 2,048 characters once it is in ASCII', `https://news.example/${'ä'.repeat(500)}`],
    ['nothing', ''],
  ])('refuses %s', (_, address) => {
    expect(canonicalUrl(address)).toBeNull();
  });

  test('is ASCII, bounded, and its own canonical form', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true }), fc.string()), (address) => {
        const canonical = canonicalUrl(address);
        if (canonical === null) return;
        expect(canonical).toMatch(/^https?:\/\/[\x21-\x7e]+$/);
        expect(canonical.length).toBeLessThanOrEqual(2_048);
        expect(canonicalUrl(canonical)).toBe(canonical);
      }),
    );
  });
});
