import { describe, expect, test } from '@jest/globals';
import type { GumArticle } from '../../../evaluation/gum/article.ts';
import { chainOf } from '../../../evaluation/gum/chains.ts';
import { dayPreciseDates } from '../../../evaluation/gum/dates.ts';
import { rightPerson } from '../../../evaluation/gum/speakers.ts';
import { percentOf } from '../../../evaluation/scoring/outcome.ts';
import { at, buildActor, buildExtraction, buildQuote } from '../factories.ts';

const text =
  'The envoy of Orrin, Ada Venn, said the road was open. “It is wide,” she said. Tarn Olk waited. ' +
  'They met on 3 May 2025 and again in June.';
const [road, wide] = [at(text, 'the road was open'), at(text, 'It is wide')];

const article: GumArticle = {
  id: 'made-up',
  date: '2025-05-10',
  text,
  sentences: [at(text, 'They met on 3 May 2025 and again in June.')],
  entities: [
    { ...at(text, 'The envoy of Orrin, Ada Venn'), coref: 1 },
    { ...at(text, 'Orrin'), coref: 2 },
    { ...at(text, 'Tarn Olk'), coref: 3 },
  ],
  dates: [
    { ...at(text, '3 May 2025'), when: '2025-05-03' },
    { ...at(text, 'June'), when: '2025-06' },
  ],
  attributions: [
    {
      contentHeadEdu: road,
      sourceText: 'Ada Venn',
      sourceType: 'person',
      coref: 1,
      resolved: 'Ada Venn',
    },
    {
      contentHeadEdu: wide,
      sourceText: 'she',
      sourceType: 'person',
      coref: 1,
      resolved: 'Ada Venn',
    },
    { contentHeadEdu: wide, sourceText: 'Orrin', sourceType: 'place', coref: 2, resolved: 'Orrin' },
  ],
};

describe('the chain of an actor', () => {
  test.each([
    ['Ada Venn', 1],
    ['Orrin', 2],
    ['The envoy', 1],
    ['They', null],
  ])('%s is %s', (name, chain) => {
    expect(chainOf(buildActor(text, name), article.entities)).toBe(chain);
  });
});

describe('the right person', () => {
  const actors = ['Ada Venn', 'Tarn Olk'].map((name) => buildActor(text, name));
  const by = (span: typeof road, speaker: string | null) => buildQuote(span, { speaker });

  test.each([
    ['both', [by(road, 'Ada Venn'), by(wide, 'Ada Venn')], 100],
    ['one by another', [by(road, 'Ada Venn'), by(wide, 'Tarn Olk')], 50],
    ['one by nobody', [by(road, null), by(wide, 'Ada Venn')], 50],
    ['one not found', [by(wide, 'Ada Venn')], 50],
    [
      'the quote that covers more',
      [
        by({ start: road.start, end: road.start + 3 }, 'Tarn Olk'),
        by(road, 'Ada Venn'),
        by(wide, 'Ada Venn'),
      ],
      100,
    ],
  ])('%s', (_what, quotes, percent) => {
    expect(percentOf(rightPerson(article, buildExtraction(text, { actors, quotes })))).toBe(
      percent,
    );
  });
});

describe('day-precise dates', () => {
  const found = (text: string, dates: GumArticle['dates']) =>
    dayPreciseDates({
      ...article,
      text,
      sentences: [{ start: 0, end: text.length }],
      dates,
    });

  test('are looked for where a day is annotated', () => {
    expect(dayPreciseDates(article)).toEqual({ right: 1, of: 1, misses: [] });
  });

  test('are wrong on another day and where nothing is read', () => {
    const text = 'They met on 3 May 2025 and the day of the fair.';
    const dates = [
      { ...at(text, '3 May 2025'), when: '2025-05-04' },
      { ...at(text, 'the day of the fair'), when: '2025-05-05' },
    ];
    expect(found(text, dates)).toEqual({
      right: 0,
      of: 2,
      misses: [
        "'3 May 2025' is 2025-05-04, came 2025-05-03",
        "'the day of the fair' is 2025-05-05, came nothing",
      ],
    });
  });

  test('are not asked of words that name no day', () => {
    const text = 'They met on the opening night.';
    const dates = [{ ...at(text, 'the opening night'), when: '2025-05-04' }];
    expect(found(text, dates)).toEqual({ right: 0, of: 0, misses: [] });
  });

  test('are the first and the last day of a span', () => {
    const text = 'The fair ran from 3 May to 5 May.';
    const dates = [
      { ...at(text, '3 May'), when: '2025-05-03' },
      { ...at(text, '5 May'), when: '2025-05-05' },
    ];
    expect(found(text, dates)).toEqual({ right: 2, of: 2, misses: [] });
  });
});
