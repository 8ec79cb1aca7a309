import { describe, expect, test } from '@jest/globals';
import 'reflect-metadata';
import { ArticleFormat, type ArticleInput } from '../../../subgraphs/ingest/article-input.ts';
import { problemsOf } from '../../../subgraphs/ingest/validate.ts';

const HTML = ArticleFormat.HTML;
const NOW = Date.parse('2025-05-23T12:00:00Z');

const paths = (input: Partial<ArticleInput>) =>
  problemsOf({ body: 'Talks were held.', ...input }, NOW).map(({ path }) => path);

describe('problemsOf', () => {
  test.each<[string, Partial<ArticleInput>]>([
    ['a text alone', {}],
    ['two million bytes', { body: 'a'.repeat(2_000_000) }],
    ['tabs, form feeds and Windows line ends', { body: 'a\tb\r\nc\fd' }],
    ['any script', { body: 'Переговори тривають. 会谈继续。' }],
    ['one undecodable byte in a long text', { body: `${'word '.repeat(40)}\ufffd` }],
    ['an address', { url: 'https://news.example/a' }],
    ['this very moment', { publishedAt: '2025-05-23T12:00:00.000Z' }],
    ['a language tag', { language: 'pt-BR' }],
    ['deep markup in plain text', { body: '<div>'.repeat(100_000) }],
    ['writers', { byline: ['Mara Lind', 'Olk Tarn'] }],
  ])('takes %s', (_, input) => {
    expect(paths(input)).toEqual([]);
  });

  test.each<[string, Partial<ArticleInput>, string]>([
    ['an empty body', { body: '' }, 'body'],
    ['a body of white space', { body: ' \n\t\u00a0 ' }, 'body'],
    ['more than two million bytes', { body: 'ä'.repeat(1_000_001) }, 'body'],
    ['a NUL', { body: 'text\0text' }, 'body'],
    ['bytes that are no text', { body: '\ufffd\u0001PNG\ufffd\ufffd\u0002' }, 'body'],
    ['half a character', { body: 'text \ud83d text' }, 'body'],
    ['half a character in a headline', { headline: '\udc00' }, 'headline'],
    ['a NUL in the publisher', { publisher: 'a\0b' }, 'publisher'],
    ['a malformed address', { url: 'not an address' }, 'url'],
    ['an empty address', { url: '' }, 'url'],
    ['a day to come', { publishedAt: '2025-05-24T12:00:00.000Z' }, 'publishedAt'],
    ['a malformed language', { language: 'english please' }, 'language'],
    ['an endless headline', { headline: 'a'.repeat(501) }, 'headline'],
    ['deep markup in a page', { body: '<div>'.repeat(100_000), format: HTML }, 'body'],
    ['an endless list of writers', { byline: Array(51).fill('Mara Lind') }, 'byline'],
    ['a NUL in a writer', { byline: ['a\0b'] }, 'byline'],
    ['an endless publisher', { publisher: 'a'.repeat(501) }, 'publisher'],
  ])('refuses %s', (_, input, path) => {
    expect(paths(input)).toEqual([path]);
  });

  test('names every problem at once, with what was expected and what came', () => {
    const problems = problemsOf(
      { body: '', url: 'x', publishedAt: '2030-01-01T00:00:00.000Z' },
      NOW,
    );
    expect(problems).toEqual([
      { path: 'body', message: 'The body is the text of the article; it is empty.' },
      { path: 'url', message: expect.stringContaining("got 'x'") },
      { path: 'publishedAt', message: expect.stringContaining('2030-01-01') },
    ]);
  });
});
