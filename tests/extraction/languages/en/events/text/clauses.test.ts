import { describe, expect, it } from '@jest/globals';
import { clauseNumbers } from '../../../../../../extraction/languages/en/events/text/clauses.ts';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';

/** The words of each clause, an aside's after those around it. */
function clauses(text: string): string[] {
  const words = wordsOf(text, 0);
  const numbers = clauseNumbers(words);
  return [...new Set(numbers)].map((number) =>
    words
      .filter((word, i) => numbers[i] === number && word.kind !== 'MARK')
      .map((word) => word.text)
      .join(' '),
  );
}

describe('clauses', () => {
  it.each([
    ['The swap stalled after the envoys left.', ['The swap stalled', 'after the envoys left']],
    ['She said that it stalled.', ['She said', 'that it stalled']],
    ['It was held, and will be held again.', ['It was held', 'and will be held again']],
    ['The swap, which Fiji brokered, took place.', ['The swap took place', 'which Fiji brokered']],
    [
      'Forty men, including two sailors, were freed.',
      ['Forty men were freed', 'including two sailors'],
    ],
    [
      'It was the first swap since the war began.',
      ['It was the first swap', 'since the war began'],
    ],
    ['Nobody came home since 2022.', ['Nobody came home since 2022']],
    ['Consultations in Jordan and Oman had ended.', ['Consultations in Jordan and Oman had ended']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});
