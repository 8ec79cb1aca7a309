import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../../../../../extraction/languages/en/events/text/words.ts';
import { agreementTriggers } from '../../../../../../extraction/languages/en/events/triggers/agreement-triggers.ts';

function accords(text: string): (string | null)[] {
  return agreementTriggers(wordsOf(text, 0)).map(({ name }) => name);
}

describe('words that speak of an accord', () => {
  it.each([
    ['They revived the Istanbul agreements.', ['Istanbul agreements']],
    ['Minsk accords were signed.', ['Minsk accords']],
    ['The Black Sea Grain Initiative has ended.', ['Black Sea Grain Initiative']],
    ['A ceasefire deal was signed.', [null]],
    ['The Russian agreement holds.', [null]],
    ['The Sunday agreement holds.', [null]],
    ['Ceasefire agreement holds.', [null]],
    ['Malta And Fiji Reach Prisoner Swap Deal', [null]],
    ['They agreed in Geneva to swap captives.', [null]],
    ['They signed a declaration in Geneva.', [null]],
    ['They agreed to an immediate cease-fire.', [null]],
    ['They finalised the text of a peace treaty.', [null]],
    ['They put their names to a declaration.', [null]],
    ['They met in the truce village.', []],
    ['They counted ceasefire violations.', []],
    ['They agreed on Friday to swap captives.', []],
    ['The initiative failed.', []],
    ['They have no agreement.', []],
    ['They want a trade deal.', []],
    ['Agreement talks were held.', []],
    ['The talks ended without an agreement.', []],
    ['Malta declared a truce for the holiday.', []],
  ])('%s', (text, expected) => {
    expect(accords(text)).toEqual(expected);
  });
});
