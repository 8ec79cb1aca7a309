import { describe, expect, test } from '@jest/globals';
import { quotes, speakers } from '../../../evaluation/own/quotes.ts';
import { percentOf } from '../../../evaluation/scoring/outcome.ts';
import { at, buildActor, buildExtraction, buildQuote } from '../factories.ts';

const body = '“We go,” the port office said. “Not yet,” a clerk said. Ada Venn came.';
const [go, yet] = [at(body, 'We go,'), at(body, 'Not yet,')];
const dispatch = {
  id: 'a',
  body,
  publishedAt: '',
  officials: [],
  events: [],
  quotes: [
    {
      text: 'We go,',
      kind: 'DIRECT' as const,
      speaker: 'the port office',
      occurrence: 1,
      span: go,
    },
    { text: 'Not yet,', kind: 'DIRECT' as const, speaker: null, occurrence: 1, span: yet },
  ],
};
const office = buildActor(body, 'port office', { kind: 'ORGANIZATION' });
const actors = [office, buildActor(body, 'Ada Venn')];
const by = (span: typeof go, speaker: string | null) => buildQuote(span, { speaker });

describe('quotes of a dispatch', () => {
  test.each([
    ['both', [buildQuote(go), buildQuote(yet)], 100],
    ['one', [buildQuote(go)], 66.67],
    ['one with other edges', [buildQuote({ start: 0, end: go.end + 1 })], 66.67],
    [
      'one and reported speech, which is left out',
      [buildQuote(go), buildQuote(at(body, 'Ada Venn came'), { kind: 'INDIRECT' })],
      66.67,
    ],
  ])('found: %s', (_what, found, percent) => {
    expect(percentOf(quotes(dispatch, buildExtraction(body, { quotes: found })))).toBeCloseTo(
      percent,
      1,
    );
  });
});

describe('speakers of a dispatch', () => {
  test.each([
    ['both', [by(go, 'port office'), by(yet, null)], 2, 2],
    ['another', [by(go, 'Ada Venn'), by(yet, null)], 1, 2],
    ['somebody for nobody', [by(go, 'port office'), by(yet, 'Ada Venn')], 1, 2],
    ['nobody for somebody', [by(go, null)], 0, 1],
  ])('found: %s', (_what, found, right, of) => {
    const outcome = speakers(dispatch, buildExtraction(body, { actors, quotes: found }));
    expect(outcome).toMatchObject({ right, of });
  });
});
