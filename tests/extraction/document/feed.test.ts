import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MAX_FEED_ITEMS, readFeed } from '../../../extraction/document/feed.ts';
import { extract, readDocument } from '../../../extraction/index.ts';
import { InputError } from '../../../extraction/sources.ts';
import { ATOM, JSON_FEED, RDF, RSS } from './feeds.ts';

const BODY = 'Velm talks end\n\nEnvoys of Velm & Orrin met.\n\nThey left.';

const rss = (items: string) =>
  `<rss version="2.0"><channel><title>Orrin</title>${items}</channel></rss>`;
const atom = (entry: string) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Orrin</title><entry>${entry}</entry></feed>`;
const escaped = (html: string) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

describe('a feed', () => {
  test.each([
    ['RSS 2.0', RSS],
    ['RSS 1.0', RDF],
    ['Atom', ATOM],
    ['JSON Feed', JSON_FEED],
    ['RSS after white space', `\n ${RSS}`],
  ])('in %s gives its articles in full, with what it says of them', (_, source) => {
    expect(readFeed(source).map(readDocument)).toEqual([
      {
        body: BODY,
        headline: 'Velm talks end',
        url: 'https://orrin.example/1',
        publisher: 'Orrin & Velm Gazette',
        publishedAt: '2025-11-16T10:00:00.000Z',
        byline: ['Mara Lind', 'Orlo Venn'],
        language: 'en-GB',
        creditedTo: null,
      },
    ]);
  });

  test.each([
    [
      'the summary of RSS',
      rss('<item><description>They &amp;amp; we met.</description></item>'),
      'They & we met.',
    ],
    ['the summary of Atom', atom('<id>1</id><summary>1 &lt; 2</summary>'), '1 < 2'],
    [
      'the summary where the content is an image',
      atom('<id>1</id><content type="image/png">AAAA</content><summary>They met.</summary>'),
      'They met.',
    ],
    [
      'text with breaks',
      atom('<id>1</id><content type="text">One.\n\n Two.</content>'),
      'One.\n\nTwo.',
    ],
    ['the headline alone', rss('<item><title>Talks end</title></item>'), 'Talks end'],
    [
      'the headline once',
      rss('<item><title>A b</title><description>&lt;h1&gt;A b&lt;/h1&gt;c</description></item>'),
      'A b\n\nc',
    ],
    ['nothing', rss('<item><guid>1</guid></item>'), ''],
  ])('gives %s', (_, source, text) => {
    expect(readFeed(source).map((input) => input.text)).toEqual([text]);
  });

  test.each([
    ['GMT', 'Sun, 16 Nov 2025 10:00:00 GMT', '2025-11-16T10:00:00.000Z'],
    ['another zone', '16 Nov 2025 10:00 -0500', '2025-11-16T15:00:00.000Z'],
    ['a named zone', 'Sun, 16 Nov 25 10:00:00 EST', '2025-11-16T15:00:00.000Z'],
    ['a day alone', '16 November 2025', '2025-11-16T00:00:00.000Z'],
    ['no date', 'Sun, 31 Foo 2025 10:00:00 GMT', null],
  ])('is dated in %s', (_, date, publishedAt) => {
    const [input] = readFeed(rss(`<item><title>x</title><pubDate>${date}</pubDate></item>`));
    expect(input!.publishedAt).toBe(publishedAt);
  });

  test('names the publisher that an item comes from', () => {
    const source = '<source url="https://velm.example/rss">Velm Post</source>';
    expect(readFeed(rss(`<item><title>x</title>${source}</item>`))[0]!.publisher).toBe('Velm Post');
  });

  test.each([
    ['no feed', 'Envoys met.', 'FEED_UNREADABLE'],
    ['broken', '<rss version="2.0"><channel><item>', 'FEED_UNREADABLE'],
    ['JSON of another kind', '{"items": []}', 'FEED_UNREADABLE'],
    ['too deep', rss('<a>'.repeat(100_000)), 'MARKUP_REFUSED'],
    [
      'of entities that grow',
      `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${rss('<item><title>&b;</title></item>')}`,
      'MARKUP_REFUSED',
    ],
    [
      'with an item too deep',
      rss(`<item><description>${escaped('<div>'.repeat(100_000))}</description></item>`),
      'MARKUP_REFUSED',
    ],
    [
      'too long',
      `{"version":"https://jsonfeed.org/version/1",${' '.repeat(4_000_000)}}`,
      'MARKUP_REFUSED',
    ],
    ['of too many items', rss('<item/>'.repeat(MAX_FEED_ITEMS + 1)), 'FEED_REFUSED'],
    [
      'of too many items in JSON',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'x',
        items: Array.from({ length: MAX_FEED_ITEMS + 1 }, (_, id) => ({ id })),
      }),
      'FEED_REFUSED',
    ],
  ])('that is %s is refused', (_, source, code) => {
    expect(() => readFeed(source)).toThrow(InputError);
    expect(() => readFeed(source)).toThrow(`(${code})`);
  });

  test('of any items gives an article for each, in order, with spans that hold', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, (contents) => {
        const items = contents.map((content, i) => ({
          id: `https://orrin.example/${i}`,
          title: `Talks ${i}`,
          content_text: content,
        }));
        const version = 'https://jsonfeed.org/version/1.1';
        const inputs = readFeed(JSON.stringify({ version, title: 'Orrin', items }));
        expect(inputs.map(({ url }) => url)).toEqual(items.map(({ id }) => id));
        for (const { document, actors } of inputs.map((input) => extract(readDocument(input)))) {
          for (const { start, end, text } of actors.flatMap(({ mentions }) => mentions)) {
            expect(document.body.slice(start, end)).toBe(text);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
