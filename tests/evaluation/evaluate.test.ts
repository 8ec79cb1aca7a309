import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../evaluation/evaluate.ts';
import type { Measure } from '../../evaluation/measure.ts';

const articles = ['One.', 'Two words.', 'Three more words.'];

function figureOf(measure: Omit<Measure<string>, 'name'>, texts = articles) {
  const steps: number[] = [];
  const [figure] = evaluate(
    {
      name: 'made up',
      articles: texts,
      idOf: (text) => text.slice(0, 3),
      inputOf: (text) => ({ text }),
      measures: [{ name: 'measure', ...measure }],
    },
    () => steps.push(1),
  );
  expect(steps).toHaveLength(texts.length);
  return figure!;
}

describe('a figure', () => {
  const words: Measure<string>['score'] = (text, { document }) => ({
    right: Number(document.body.includes('words')),
    of: 1,
    misses: document.body === text ? ['here'] : [],
  });

  test('sums over the articles, each extracted from its own text', () => {
    const { figure, misses } = figureOf({ goal: 60, score: words });
    expect(figure).toBeCloseTo(66.67, 1);
    expect(misses).toEqual(['One: here', 'Two: here', 'Thr: here']);
  });

  test.each([
    [60, false, true],
    [66, false, true],
    [67, false, false],
    [3, true, true],
    [2, true, false],
  ])('reaches the goal %d (counting misses: %s): %s', (goal, counts, reached) => {
    expect(figureOf({ goal, counts, score: words }).reached).toBe(reached);
  });

  test('without a goal is only shown', () => {
    expect(figureOf({ score: words })).toMatchObject({ goal: null, reached: true });
  });

  test('reaches no goal where there was nothing to measure', () => {
    expect(figureOf({ goal: 0, score: words }, [])).toMatchObject({ figure: null, reached: false });
  });

  describe('of calibration', () => {
    const score: Measure<string>['score'] = (text) => ({
      right: 0,
      of: 1,
      misses: [],
      forecasts: [{ confidence: 0.9, right: text !== 'One.' }],
    });

    test.each([
      [24, true],
      [23, false],
      [undefined, true],
    ])('is an error over the whole set, with the goal %s reached: %s', (goal, reached) => {
      const figure = figureOf({ goal, calibrates: true, score });
      expect(figure).toMatchObject({ unit: 'ERROR', reached });
      expect(figure.figure).toBeCloseTo(23.33, 1);
      expect(figure.misses).toEqual(['of 3 items said to be right with 0.90 there are 0.67']);
    });

    test('reaches no goal where there was nothing to judge', () => {
      const figure = figureOf({ goal: 5, calibrates: true, score }, []);
      expect(figure).toMatchObject({ figure: null, reached: false });
    });
  });
});
