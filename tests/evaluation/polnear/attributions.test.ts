import { describe, expect, test } from '@jest/globals';
import type { PolnearArticle } from '../../../evaluation/polnear/article.ts';
import {
  contentAndSource,
  contentExact,
  contentOverlap,
} from '../../../evaluation/polnear/attributions.ts';
import { percentOf } from '../../../evaluation/scoring/outcome.ts';
import { at, buildExtraction, buildQuote } from '../factories.ts';

const text =
  '“We go,” Ada Venn said, “and we stay away.” A guard thought that the gate was shut by then.';
const [go, stay] = [at(text, 'We go'), at(text, 'and we stay away')];
const gate = at(text, 'that the gate was shut by then');
const venn = at(text, 'Ada Venn');
const guard = at(text, 'A guard');

const article: PolnearArticle = {
  id: 'made-up',
  date: null,
  text,
  attributions: [
    { id: 'A', source: [venn], cue: [], content: [go, stay] },
    { id: 'B', source: [guard], cue: [], content: [gate] },
  ],
  quotes: [],
};

const group = 'quote-1';
const split = [
  buildQuote(go, { group, speakerSpan: venn }),
  buildQuote(stay, { group, speakerSpan: venn }),
];
const indirect = (words: string, speakerSpan = guard) =>
  buildQuote(at(text, words), { kind: 'INDIRECT', speakerSpan });
const cueSpan = at(text, 'said');

describe('attributions', () => {
  test.each([
    // what is found, then overlap, exact, and overlap with source, in per cent
    ['both', [...split, indirect('that the gate was shut by then')], 100, 100, 100],
    ['one without its first word', [...split, indirect('the gate was shut by then')], 100, 50, 100],
    ['half of one (3 of 7 words)', [...split, indirect('that the gate')], 50, 50, 50],
    [
      'the pieces by their verb',
      split.map((one) => ({ ...one, group: null, cueSpan })),
      66.67,
      66.67,
      66.67,
    ],
    ['the pieces apart', split.map((one) => ({ ...one, group: null })), 50, 0, 50],
    [
      'the wrong source',
      [...split, indirect('that the gate was shut by then', venn)],
      100,
      100,
      50,
    ],
    ['nothing', [], 0, 0, 0],
  ])('found: %s', (_what, quotes, overlap, exact, joint) => {
    const extraction = buildExtraction(text, { quotes });
    expect(percentOf(contentOverlap(article, extraction))).toBeCloseTo(overlap, 1);
    expect(percentOf(contentExact(article, extraction))).toBeCloseTo(exact, 1);
    expect(percentOf(contentAndSource(article, extraction))).toBeCloseTo(joint, 1);
  });
});
