import { describe, expect, test } from '@jest/globals';
import { collect } from '../../../extraction/text/collect.ts';
import { remembered } from '../../../extraction/text/remembered.ts';

describe('remembered', () => {
  test('asks once for a word, and each time for what is too long to be one', () => {
    const asked: string[] = [];
    const lengthOf = remembered((word) => asked.push(word) && word.length);
    const long = 'v'.repeat(41);
    for (const word of ['Velm', long, 'Velm', long]) expect(lengthOf(word)).toBe(word.length);
    expect(asked).toEqual(['Velm', long, long]);
  });
});

describe('collect', () => {
  test('gives what is found at each item, in order', () => {
    const found = collect([3, 0, 2], (count, i) => Array(count).fill(i));
    expect(found).toEqual([0, 0, 0, 2, 2]);
  });
});
