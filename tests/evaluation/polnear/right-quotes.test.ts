import { describe, expect, test } from '@jest/globals';
import type { PolnearArticle } from '../../../evaluation/polnear/article.ts';
import { judgedMarked, judgedReported } from '../../../evaluation/polnear/right-quotes.ts';
import type { QuoteExtraction } from '../../../extraction/index.ts';
import { at, buildExtraction, buildQuote } from '../factories.ts';

const text = '"We will all go home," Venn said. Lind hopes that the old bridge will hold.';
const spoken = 'We will all go home,';
const hoped = 'that the old bridge will hold';
const article: PolnearArticle = {
  id: 'a',
  date: null,
  text,
  attributions: [
    {
      id: '1',
      source: [at(text, 'Venn')],
      cue: [at(text, 'said')],
      content: [at(text, spoken)],
    },
    {
      id: '2',
      source: [at(text, 'Lind')],
      cue: [at(text, 'hopes')],
      content: [at(text, hoped)],
    },
  ],
  quotes: [{ ...at(text, spoken), attribution: '1' }],
};

function judge(judged: typeof judgedMarked, words: string, parts: Partial<QuoteExtraction>) {
  const quotes = [buildQuote(at(text, words), parts)];
  return judged(article, buildExtraction(text, { quotes })).map(({ right }) => right);
}

describe('a quote in marks', () => {
  test.each([
    ['with its speaker is right', spoken, 'Venn', [true]],
    ['with another speaker is wrong', spoken, 'Lind', [false]],
    ['without a speaker is wrong', spoken, null, [false]],
    ['of other words is wrong', 'will all go home', 'Venn', [false]],
    ['of fewer than four words is not judged', 'go home', 'Venn', []],
  ])('%s', (_, words, speaker, right) => {
    const speakerSpan = speaker === null ? null : at(text, speaker);
    expect(judge(judgedMarked, words, { speakerSpan })).toEqual(right);
    expect(judge(judgedReported, words, { speakerSpan })).toEqual([]);
  });
});

describe('a reported clause', () => {
  test.each([
    ['with its speaker is right', hoped, 'Lind', [true]],
    ['of half of its words is right', 'the old bridge', 'Lind', [true]],
    ['of fewer words is wrong', 'will hold', 'Lind', [false]],
    ['with another speaker is wrong', hoped, 'Venn', [false]],
  ])('%s', (_, words, speaker, right) => {
    const parts = { kind: 'INDIRECT', speakerSpan: at(text, speaker) } as const;
    expect(judge(judgedReported, words, parts)).toEqual(right);
    expect(judge(judgedMarked, words, parts)).toEqual([]);
  });
});
