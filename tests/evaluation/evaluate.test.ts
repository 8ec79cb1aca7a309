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
});
