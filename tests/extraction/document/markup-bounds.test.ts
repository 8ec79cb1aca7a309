import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MARKUP_BOUNDS, markupFault } from '../../../extraction/document/markup-bounds.ts';
import { type MarkupKind, tagsOf } from '../../../extraction/document/markup-tags.ts';

const tags = (markup: string, kind: MarkupKind = 'HTML') =>
  [...tagsOf(markup, kind)].map(({ type, name, attributes }) => `${type} ${name} ${attributes}`);

describe('the tags of markup', () => {
  test.each([
    ['with their attributes', '<a href="<x>" b=\'>\' c=d/e f>', ['OPEN a 4']],
    ['in small letters', '<DIV></Div >', ['OPEN div 0', 'CLOSE div 0']],
    [
      'not in comments',
      '<!-- <i> --><b><!--><u>',
      ['OTHER  0', 'OPEN b 0', 'OTHER  0', 'OPEN u 0'],
    ],
    [
      'without scripts',
      '<script>"<b>"</SCRIPT><i>',
      ['OPEN script 0', 'CLOSE script 0', 'OPEN i 0'],
    ],
    ['not of a lone angle', '1 < 2 <3', []],
    ['that never end', '<p title="<i>', ['OPEN p 1']],
    ['not in an open comment', '<b><!-- <i>', ['OPEN b 0', 'OTHER  0']],
  ])('are found %s', (_, markup, expected) => {
    expect(tags(markup)).toEqual(expected);
  });

  test('of XML are found without CDATA, and with its declarations', () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "b">]><r><![CDATA[<i>]]></r>';
    expect(tags(xml, 'XML')).toEqual([
      'OTHER  0',
      'OTHER doctype 0',
      'OTHER entity 0',
      'OPEN r 0',
      'OTHER  0',
      'CLOSE r 0',
    ]);
  });
});

describe('markup', () => {
  const { depth, attributes, tags: most } = MARKUP_BOUNDS;
  const nested = (levels: number) => `${'<div>'.repeat(levels)}x${'</div>'.repeat(levels)}`;

  test.each([
    ['a page', 'HTML', '<!doctype html><html><body><p class="a">Envoys met.</p></body></html>'],
    ['paragraphs without ends', 'HTML', '<p>Envoys met.'.repeat(1_000)],
    ['rows and items without ends', 'HTML', '<tr><td>a<td>b'.repeat(500) + '<li>x'.repeat(500)],
    ['breaks and images', 'HTML', '<br><img src="a">'.repeat(1_000)],
    ['drawings', 'HTML', `<svg>${'<path d="M0"/>'.repeat(1_000)}</svg>`],
    ['names of what every object has', 'HTML', '<constructor><p><toString>'],
    ['as deep as may be', 'HTML', nested(depth)],
    ['a feed', 'XML', '<rss><channel><item/><item/></channel></rss>'],
    ['a document type', 'XML', '<!DOCTYPE rss SYSTEM "rss.dtd"><rss/>'],
  ] as const)('of %s may be parsed', (_, kind, markup) => {
    expect(markupFault(markup, kind)).toBeNull();
  });

  test.each([
    ['too deep', 'HTML', nested(depth + 1), `${depth} elements inside each other`],
    ['of unclosed tags', 'HTML', '<b>'.repeat(100_000), 'elements inside each other'],
    ['too deep in XML', 'XML', '<p>'.repeat(depth + 1), 'elements inside each other'],
    ['of one element too full', 'HTML', `<p ${'a=1 '.repeat(attributes + 1)}>`, 'of one element'],
    ['of a million attributes', 'HTML', `<p ${'a '.repeat(1_000_000)}>`, 'of one element'],
    ['of tags without number', 'HTML', '<p>'.repeat(most + 1), 'tags are read'],
    ['of attributes without number', 'HTML', '<br a b c d e>'.repeat(99_999), 'attributes are'],
    [
      'too long',
      'HTML',
      ' '.repeat(4_000_001),
      '4,000,000 UTF-16 units are read; it has 4,000,001',
    ],
    [
      'of entities',
      'XML',
      '<!DOCTYPE r [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><r>&b;</r>',
      'entities',
    ],
  ] as const)('%s is refused', (_, kind, markup, fault) => {
    expect(markupFault(markup, kind)).toContain(fault);
  });

  test('of any pieces is measured without a fault', () => {
    const pieces = '<|</|!|--|>|/|"|\'|=| |a|svg|script|[CDATA[|]]>|?'.split('|');
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.constantFrom<MarkupKind>('HTML', 'XML'), (parts, kind) => {
        expect(markupFault(parts.join(''), kind)).toBeNull();
      }),
    );
  });
});
