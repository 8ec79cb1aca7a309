import { describe, expect, it } from '@jest/globals';
import { referenceOf } from '../../../../../../extraction/languages/en/events/drafts/reference.ts';
import { lineOf } from '../lines.ts';

describe('how words refer to their event', () => {
  it.each([
    ['A prisoner swap was held.', 'PLAIN'],
    ['The largest prisoner swap was held.', 'PLAIN'],
    ['It was one of the largest prisoner exchanges.', 'PLAIN'],
    ['The prisoner swap was held.', 'SAME'],
    ['The previous prisoner swap was held in May.', 'EARLIER'],
    ['The last prisoner swap was held in May.', 'EARLIER'],
    ["Last week's prisoner swap was held in Oslo.", 'PLAIN'],
    ['Another prisoner swap was held.', 'OTHER'],
    ['Four more captives were freed.', 'OTHER'],
    ['Prisoner exchanges are rare.', 'GENERIC'],
    ['The prisoner-exchange protocols hold.', 'GENERIC'],
    ['There was no prisoner swap.', 'GENERIC'],
    ['The protocols led to several prisoner swaps.', 'GENERIC'],
    ['They carried out the ninth prisoner swap.', 'PLAIN'],
    ['It was the ninth prisoner swap.', 'SAME'],
  ])('%s', (text, expected) => {
    const { line } = lineOf(text);
    const trigger = line.triggers.find(({ kind }) => kind === 'EXCHANGE')!;
    expect(referenceOf(line, trigger)).toBe(expected);
  });
});
