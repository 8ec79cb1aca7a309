import { describe, expect, test } from '@jest/globals';
import { figureText } from '../../../evaluation/own/counts.ts';
import { figure } from '../../../evaluation/own/figure.ts';

describe('a figure', () => {
  test.each([
    ['205', 205, 205, 205, false],
    ['>=205', null, 205, null, false],
    ['<=205', null, null, 205, false],
    ['~205', 205, null, null, true],
    ['200-250', null, 200, 250, false],
  ])('%s', (text, value, low, high, approximate) => {
    const read = figure.parse(text);
    expect(read).toEqual({ value, low, high, approximate });
    expect(figureText(read)).toBe(text);
  });

  test.each(['', 'many', '-5', '1.5', '>=1-2', '1-2-3', '9'.repeat(10)])('is not %j', (text) => {
    expect(figure.safeParse(text).success).toBe(false);
  });
});
