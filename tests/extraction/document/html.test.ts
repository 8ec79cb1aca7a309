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

const HEADLINE = 'Velm talks end';
const WRITERS = ['Mara Lind', 'Olk Tarn'];

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

  test('names its writers and publisher elsewhere in its JSON-LD', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'Velm &amp; Orrin: <i>talks</i> end',
      author: { '@id': '#mara' },
      publisher: { '@id': '#gazette' },
      inLanguage: 'en-GB',
    };
    const people = { '@graph': [{ '@id': '#mara', '@type': 'Person', name: 'Mara Lind' }] };
    const gazette = { '@id': '#gazette', '@type': 'NewsMediaOrganization', name: 'Orrin Gazette' };
    const head = jsonLd(article) + jsonLd(people) + jsonLd([gazette]);
    expect(readDocument({ html: page({ head }) })).toMatchObject({
      headline: 'Velm & Orrin: talks end',
      byline: ['Mara Lind'],
      publisher: 'Orrin Gazette',
      language: 'en-GB',
    });
  });

  test.each([
    ['Twitter cards', '<meta name="twitter:title" content="Velm talks end">', 'headline', HEADLINE],
    [
      'a title with the name of the site',
      '<meta property="og:title" content="Velm talks end | Orrin Gazette"><meta property="og:site_name" content="Orrin Gazette">',
      'headline',
      HEADLINE,
    ],
    [
      'microdata',
      '<meta itemprop="datePublished" content="2025-11-16T10:00:00Z">',
      'publishedAt',
      '2025-11-16T10:00:00.000Z',
    ],
    [
      'a time',
      '<time datetime="2025-11-16T10:00:00Z">Sunday</time>',
      'publishedAt',
      '2025-11-16T10:00:00.000Z',
    ],
    [
      'a relative canonical link',
      '<base href="https://orrin.example/a/"><link rel="canonical" href="/1">',
      'url',
      'https://orrin.example/1',
    ],
    ['several writers', '<meta name="author" content="Mara Lind & Olk Tarn">', 'byline', WRITERS],
    ['a byline', '<a rel="author" href="/x">Mara Lind and Olk Tarn</a>', 'byline', WRITERS],
  ])('is read by %s', (_, head, field, value) => {
    expect(readDocument({ html: page({ head }) })).toMatchObject({ [field]: value });
  });

  test.each([
    ['a caption', '<figure><img src="a"><figcaption>Envoys at the harbour</figcaption></figure>'],
    ['a caption by its class', '<div class="image-caption">Envoys at the harbour</div>'],
    ['a share bar', '<div class="ShareBar"><span>Share this story now</span></div>'],
    ['a newsletter form', '<form><p>Sign up for our newsletter</p><input></form>'],
    ['a newsletter box', '<div id="newsletter-box"><p>Never miss a story of ours</p></div>'],
    ['a reference to another article', '<p><a href="/2">Orrin elects a council</a></p>'],
    ['one with a lead', '<p><b>Read more:</b> <a href="/2">Orrin elects a council</a></p>'],
    ['an aside', '<aside><p>What else happened on this day</p></aside>'],
  ])('is read without %s', (_, box) => {
    const { body } = readDocument({ html: page({ body: PROSE.replace('<h2>', `${box}<h2>`) }) });
    expect(body).toBe(readDocument({ html: page() }).body);
  });

  test('keeps links in its sentences and in its headings', () => {
    const body = `${PROSE}<h2><a href="#b">Behind the talks</a></h2>
      <p>It was <a href="/2">the third round</a>, and the last of the year before the winter.</p>`;
    expect(readDocument({ html: page({ body }) }).body).toContain(
      'Behind the talks\n\nIt was the third round, and',
    );
  });

  test('keeps an article that stands in an element marked for something else', () => {
    const body = `<div class="article related-open">${PROSE}</div>`;
    expect(readDocument({ html: page({ body }) }).body).toBe(readDocument({ html: page() }).body);
  });

  test('takes the text of its metadata where the page shows next to none', () => {
    const articleBody = 'Envoys of two islands met in Velm and parted without an accord. '.repeat(
      9,
    );
    const head = jsonLd({ '@type': 'NewsArticle', headline: HEADLINE, articleBody });
    const { body } = readDocument({ html: page({ head, body: '<p>Please enable scripts.</p>' }) });
    expect(body).toBe(`${HEADLINE}\n\n${articleBody.trim()}`);
  });

  test('declares its language, unless its text is clearly in another', () => {
    const german = 'Die Gesandten trafen sich am Sonntag und sprachen neun Stunden miteinander. ';
    const html = page({ body: `<p>${german.repeat(5)}</p>` });
    expect(readDocument({ html }).language).toBe('de');
    expect(readDocument({ html: page().replace('lang="en"', 'lang="en-IE"') }).language).toBe(
      'en-IE',
    );
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
