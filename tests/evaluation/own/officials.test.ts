import { describe, expect, test } from '@jest/globals';
import type { GoldOfficial } from '../../../evaluation/own/annotation.ts';
import type { Dispatch } from '../../../evaluation/own/dispatch.ts';
import { countries, officials, positions } from '../../../evaluation/own/officials.ts';
import { percentOf } from '../../../evaluation/scoring/outcome.ts';
import type { PositionMention } from '../../../extraction/index.ts';
import { buildActor, buildExtraction } from '../factories.ts';

const body = 'Ada Venn, spokeswoman of the Velmish regent, met Tarn Olk and Ister Malk.';

function dispatchOf(gold: GoldOfficial[]): Dispatch {
  return { id: 'a', body, publishedAt: '', officials: gold, quotes: [], events: [] };
}

const gold = (name: string, parts: Partial<GoldOfficial> = {}): GoldOfficial => ({
  name,
  country: null,
  positions: [],
  ...parts,
});

describe('officials', () => {
  test.each([
    // annotated: Ada Venn and Tarn Olk
    [['Ada Venn', 'Tarn Olk'], 100],
    [['Ada Venn'], 66.67],
    [['Ada Venn', 'Tarn Olk', 'Ister Malk'], 80],
    [['Venn', 'Tarn Olk'], 50],
  ])('found as %j', (names, percent) => {
    const actors = names.map((name) => buildActor(body, name));
    const outcome = officials(
      dispatchOf([gold('Ada Venn'), gold('Tarn Olk')]),
      buildExtraction(body, { actors }),
    );
    expect(percentOf(outcome)).toBeCloseTo(percent, 1);
  });

  test('are not persons', () => {
    const actors = [buildActor(body, 'Ada Venn', { kind: 'PERSON' })];
    expect(
      percentOf(officials(dispatchOf([gold('Ada Venn')]), buildExtraction(body, { actors }))),
    ).toBe(0);
  });
});

describe('an office', () => {
  const office = 'spokeswoman of the (Velmish) regent';
  const position = (title: string, organization: string | null = null): PositionMention => ({
    title,
    organization,
    countryCode: null,
    former: false,
    span: { start: 0, end: 1 },
  });

  test.each([
    ['as it is written', position('spokeswoman of the Velmish regent'), 1],
    ['without the words to spare', position('Spokeswoman of the Regent'), 1],
    ['with a part of it as the organization', position('spokeswoman', 'the Regent of Velm'), 1],
    ['cut short', position('spokeswoman'), 0],
    ['with a word too many', position('deputy spokeswoman of the regent'), 0],
  ])('%s', (_what, read, right) => {
    const actors = [buildActor(body, 'Ada Venn', { positions: [read] })];
    const dispatch = dispatchOf([gold('Ada Venn', { positions: [office] })]);
    expect(positions(dispatch, buildExtraction(body, { actors }))).toMatchObject({ right, of: 1 });
  });

  test('of an official who was not found does not count', () => {
    const dispatch = dispatchOf([gold('Ada Venn', { positions: [office] })]);
    expect(positions(dispatch, buildExtraction(body)).of).toBe(0);
  });
});

describe('a country', () => {
  test.each([
    ['FJ', 'FJ', 1],
    ['FJ', null, 0],
    [null, 'FJ', 0],
    [null, null, 1],
  ])('annotated as %s, found as %s', (country, countryCode, right) => {
    const actors = [buildActor(body, 'Tarn Olk', { countryCode })];
    const dispatch = dispatchOf([gold('Tarn Olk', { country })]);
    expect(countries(dispatch, buildExtraction(body, { actors }))).toMatchObject({ right, of: 1 });
  });
});
