import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError, readSource } from '../../../extraction/sources.ts';
import { ATOM, JSON_FEED, RDF, RSS } from './feeds.ts';

const PAGE = '<!doctype html><html><body><p>Envoys met.</p></body></html>';

describe('a source', () => {
  test.each([
    ['TEXT', 'a text', 'Envoys met.'],
    ['TEXT', 'a text that begins with a tag', '<b>Envoys</b> met.'],
    ['TEXT', 'a text in braces', '{Envoys met.}'],
    ['HTML', 'a page', PAGE],
    ['HTML', 'a page without its document type', '<html lang="en"><p>x'],
    ['HTML', 'a page after a comment', `<!-- saved -->\n${PAGE}`],
    ['HTML', 'a page in XML', `<?xml version="1.0"?><html xmlns="x"><p>x</p></html>`],
    ['FEED', 'RSS', RSS],
    ['FEED', 'RSS 1.0', RDF],
    ['FEED', 'Atom', ATOM],
    ['FEED', 'a JSON Feed', JSON_FEED],
  ])('is known for %s: %s', (format, _, source) => {
    expect(readSource(source).format).toBe(format);
  });

  test.each([
    ['a.txt', PAGE, 'TEXT'],
    ['a.HTML', 'Envoys met.', 'HTML'],
    ['a.xhtml', PAGE, 'HTML'],
    ['a.rss', RSS, 'FEED'],
    ['b.xml', ATOM, 'FEED'],
    ['b.json', JSON_FEED, 'FEED'],
    ['page', PAGE, 'HTML'],
  ])('named %s is read by its name first', (name, source, format) => {
    expect(readSource(source, name).format).toBe(format);
  });

  test('of a page beyond the bounds is refused with a code', () => {
    const bomb = `<!doctype html>${'<div>'.repeat(100_000)}`;
    expect(() => readSource(bomb)).toThrow(InputError);
    expect(() => readSource(bomb)).toThrow(
      'the page is not read: at most 250 elements inside each other are read; it has more (MARKUP_REFUSED)',
    );
  });

  test('of plain text is read whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readSource(text, 'a.txt').articles).toEqual([{ text }]);
      }),
    );
  });
});
