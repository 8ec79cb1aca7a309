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

describe('an institution that speaks', () => {
  const army = 'Velm’s army called it “a gift”.';
  const gift = at(army, 'a gift');
  const gold = { text: 'a gift', kind: 'PARTIAL' as const, occurrence: 1, span: gift };

  test.each([
    ['(Velm’s) army', 'army', 1],
    ['(Velm’s) army', 'Velm’s army', 1],
    ['army', 'Velm’s army', 0],
    ['Velm’s army', 'army', 0],
    ['(Velm’s) army', 'Velm', 0],
  ])('annotated as %s, found as %s', (speaker, name, right) => {
    const found = { actors: [buildActor(army, name)], quotes: [by(gift, name)] };
    const annotated = { ...dispatch, body: army, quotes: [{ ...gold, speaker }] };
    expect(speakers(annotated, buildExtraction(army, found))).toMatchObject({ right, of: 1 });
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
