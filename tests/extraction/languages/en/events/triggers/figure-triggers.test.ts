import { expect, it } from '@jest/globals';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';
import { figureTriggers } from '../../../../../../extraction/languages/en/events/triggers/figure-triggers.ts';

it.each([
  ['Fiji put the number of those released at 40.', ['put the number of those released at']],
  ['The army puts the total at 40.', ['puts the total at']],
  ['Of these 29 would go to Malta and 11 to Fiji.', ['go']],
  ['Fiji put the number of dead at 40.', []],
  ['The envoys go to Malta.', []],
  ['She put the letter on the table at 4.', []],
])('words that only give a figure: %s', (text, expected) => {
  const words = wordsOf(text, 0);
  const found = figureTriggers(words).map(({ first, end }) => words.slice(first, end));
  expect(found.map((part) => part.map((word) => word.text).join(' '))).toEqual(expected);
});
