import { describe, expect, test } from '@jest/globals';
import type { PolnearArticle } from '../../../evaluation/polnear/article.ts';
import { quoteSpeakers, verbatimQuotes } from '../../../evaluation/polnear/verbatim-quotes.ts';
import { percentOf } from '../../../evaluation/scoring/outcome.ts';
import { at, buildExtraction, buildQuote } from '../factories.ts';

const text =
  '“We will mend the bridge,” Ada Venn said. “Nobody asked us for it,” an aide added. ' +
  'She called it “small”. ' +
  "He called it ''as small as a nut'', a “can’t-do job” for a “night on the river”.";
const bridge = at(text, 'We will mend the bridge,');
const nobody = at(text, 'Nobody asked us for it,');
const venn = at(text, 'Ada Venn');
const aide = at(text, 'an aide');

const article: PolnearArticle = {
  id: 'made-up',
  date: null,
  text,
  attributions: [
    { id: 'A', source: [venn], cue: [], content: [bridge] },
    { id: 'B', source: [aide], cue: [], content: [nobody] },
  ],
  quotes: [
    { ...bridge, attribution: 'A' },
    { ...nobody, attribution: 'B' },
  ],
};

describe('verbatim quotes', () => {
  test.each([
    ['both', [bridge, nobody], 100],
    ['one of two', [bridge], 66.67],
    ['marks and commas at the edges', [{ start: 0, end: bridge.end + 1 }, nobody], 100],
    ['a word too few', [{ start: bridge.start + 3, end: bridge.end }, nobody], 50],
    ['a quote under four words, which is left out', [bridge, nobody, at(text, 'small')], 100],
    ['three words, however cut', [bridge, nobody, at(text, 'can’t-do job')], 100],
    ['other marks, which are left out', [bridge, nobody, at(text, 'as small as a nut')], 100],
    ['a quote that is not annotated', [bridge, nobody, at(text, 'night on the river')], 80],
    ['nothing', [], 0],
  ])('found: %s', (_what, spans, percent) => {
    const extraction = buildExtraction(text, { quotes: spans.map((span) => buildQuote(span)) });
    expect(percentOf(verbatimQuotes(article, extraction))).toBeCloseTo(percent, 1);
  });

  test('do not count where they are read as reported speech', () => {
    const quotes = [buildQuote(bridge, { kind: 'INDIRECT' })];
    expect(percentOf(verbatimQuotes(article, buildExtraction(text, { quotes })))).toBe(0);
  });
});

describe('their speakers', () => {
  const spoken = (span: typeof bridge, speakerSpan: typeof bridge | null) =>
    buildQuote(span, { speakerSpan });

  test.each([
    ['the right words', [spoken(bridge, venn), spoken(nobody, aide)], 100],
    ['a part of the right words', [spoken(bridge, at(text, 'Venn')), spoken(nobody, aide)], 100],
    ['other words', [spoken(bridge, aide), spoken(nobody, aide)], 50],
    ['no words', [spoken(bridge, null), spoken(nobody, aide)], 50],
    ['of a quote that is not found', [spoken(nobody, aide)], 50],
  ])('%s', (_what, quotes, percent) => {
    expect(percentOf(quoteSpeakers(article, buildExtraction(text, { quotes })))).toBe(percent);
  });

  test('must not be there where none is annotated', () => {
    const unnamed = { ...article, attributions: [] };
    const quotes = [spoken(bridge, null), spoken(nobody, aide)];
    const outcome = quoteSpeakers(unnamed, buildExtraction(text, { quotes }));
    expect(outcome).toEqual({
      right: 1,
      of: 2,
      misses: ["'Nobody asked us for it,' by nobody, came 'an aide'"],
    });
  });
});
