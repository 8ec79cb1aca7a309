import { describe, expect, it } from '@jest/globals';
import { isFreedModifier } from '../../../../../../extraction/languages/en/events/people/freed-modifier.ts';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';

describe('a participle that describes those who were freed', () => {
  it.each([
    ['a plane carrying 30 freed soldiers', true],
    ['the freed soldiers wept', true],
    ['thirty freed soldiers landed', true],
    ['Orrin freed soldiers', false],
    ['of whom 30 were freed', false],
    ['30 freed in May', false],
    ['on May 3 freed soldiers', false],
    ['the 30 freed today', false],
  ])('%s: %s', (text, expected) => {
    const words = wordsOf(text, 0);
    const at = words.findIndex(({ lower }) => lower === 'freed');
    expect(isFreedModifier(words, at)).toBe(expected);
  });
});
