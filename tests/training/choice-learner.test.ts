import { describe, expect, test } from '@jest/globals';
import { scoreOf } from '../../extraction/learning/weight-table.ts';
import { type Choice, trainChoices } from '../../training/choice-learner.ts';

const SETTINGS = { bits: 8, epochs: 10, rate: 0.1, drop: 0.2 };

/** The right option has feature 1 beside features that all share. */
const CHOICES: Choice[] = Array.from({ length: 40 }, (_, i) => {
  const options = [0, 1, 2].map((k) => Int32Array.of(k === i % 3 ? 1 : 2, 10 + (i % 5), 20 + k));
  return { options, right: i % 3 };
});

describe('learning to choose', () => {
  test('finds the feature that tells the right option', () => {
    const table = trainChoices(CHOICES, SETTINGS);
    for (const { options, right } of CHOICES) {
      const scores = options.map((rows) => scoreOf(table, rows, rows.length));
      expect(scores.indexOf(Math.max(...scores))).toBe(right);
    }
  });

  test('gives the same weights for the same choices', () => {
    expect(trainChoices(CHOICES, SETTINGS)).toEqual(trainChoices(CHOICES, SETTINGS));
  });

  test('leaves all weights at nothing without choices', () => {
    expect(trainChoices([], SETTINGS).values.every((value) => value === 0)).toBe(true);
  });
});
