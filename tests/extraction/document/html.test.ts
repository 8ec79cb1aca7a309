import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../extraction/index.ts';

const PROSE = `<p>Envoys of two islands met in Velm on Sunday &amp; parted without an accord, after nine
  hours behind closed doors in the old palace by the harbour.</p>
  <p>“We are tired, but we go on,” one of them said on the steps, and a third round would follow.</p>
  <h2>What next</h2><p>The other side flew home at night and did not speak to those who waited there.</p>`;

function page({ head = '', body = PROSE }: { head?: string; body?: string } = {}): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav>
    <article><h1>Velm talks end</h1>${body}</article><script>alert(1)</script></body></html>`;
}

const jsonLd = (value: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('an HTML page', () => {
  test('gives its paragraphs without menus and scripts, the headline first', () => {
    const { body, headline } = readDocument({ html: page() });
    expect(headline).toBe('Velm talks end');
    expect(body.split('\n\n').map((line) => line.slice(0, 20))).toEqual([
      'Velm talks end',
      'Envoys of two island',
      '“We are tired, but w',
      'What next',
      'The other side flew ',
    ]);
    expect(body).toContain('Sunday & parted');
  });

  test.each([
    ['plain', (article: object) => article],
    ['in a list', (article: object) => [{ '@type': 'WebSite' }, article]],
    ['in a graph', (article: object) => ({ '@graph': [{ '@type': 'WebPage' }, article] })],
  ])('says who wrote it when and where, by JSON-LD %s', (_, wrap) => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Velm talks end',
      datePublished: '2025-11-16T10:00:00+02:00',
      author: [{ name: 'Mara Lind' }, 'Orlo Venn', 'https://orrin.example/roe'],
      publisher: { name: 'Orrin Gazette' },
      mainEntityOfPage: { '@id': 'https://orrin.example/1' },
    };
    expect(readDocument({ html: page({ head: jsonLd(wrap(article)) }) })).toMatchObject({
      headline: 'Velm talks end',
      publishedAt: '2025-11-16T08:00:00.000Z',
      byline: ['Mara Lind', 'Orlo Venn'],
      publisher: 'Orrin Gazette',
      url: 'https://orrin.example/1',
    });
  });

  test('says so by OpenGraph where JSON-LD is broken or silent', () => {
    const head = `<script type="application/ld+json">{broken</script>
      <meta property="og:title" content="Velm talks end"><meta property="og:site_name" content="Orrin Gazette">
      <meta property="article:published_time" content="2025-11-16"><meta name="author" content="Mara Lind">
      <link rel="canonical" href="https://orrin.example/1">`;
    expect(readDocument({ html: page({ head }) })).toMatchObject({
      headline: 'Velm talks end',
      publishedAt: '2025-11-16T00:00:00.000Z',
      byline: ['Mara Lind'],
      publisher: 'Orrin Gazette',
      url: 'https://orrin.example/1',
    });
  });

  test('too deep to parse gives its bare text', () => {
    const html = `${'<div>'.repeat(100_000)}Envoys met.<script>no()</script>${'</div>'.repeat(100_000)}`;
    expect(readDocument({ html }).body).toBe('Envoys met.');
  });

  test.each([
    ['nothing', ''],
    ['no tags', 'Envoys met.'],
    ['an open tag', '<p'],
    ['many open angles', '<'.repeat(100_000)],
    ['many open tags', '<a '.repeat(100_000)],
    ['many open attributes', '<p title="'.repeat(20_000)],
  ])('of %s is read without a fault', (_, html) => {
    expect(typeof readDocument({ html }).body).toBe('string');
  });

  test('of any string is read without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (html) => {
        expect(typeof readDocument({ html: `<p>${html}` }).body).toBe('string');
      }),
      { numRuns: 50 },
    );
  });
});
