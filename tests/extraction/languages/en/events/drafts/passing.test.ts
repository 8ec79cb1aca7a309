import { describe, expect, it } from '@jest/globals';
import {
  describesRules,
  isDoubted,
} from '../../../../../../extraction/languages/en/events/drafts/passing.ts';
import { lineOf } from '../lines.ts';

describe('an exchange in passing', () => {
  it.each([
    ['The protocols on exchanging prisoners hold.', true],
    ['The Oslo agreements on the exchange of prisoners hold.', true],
    ['They signed an agreement on a prisoner swap.', false],
    ['They changed the terms for the exchange of 40 prisoners.', false],
    ['Malta and Fiji exchanged prisoners.', false],
  ])('only describes an accord: %s', (text, expected) => {
    const { line } = lineOf(text);
    const trigger = line.triggers.findLast(({ kind }) => kind === 'EXCHANGE')!;
    expect(describesRules(line, trigger)).toBe(expected);
  });

  it.each([
    ['She declined to confirm reports that two captives would be freed.', true],
    ['She denied that two captives had been freed.', true],
    ['There was no word of a prisoner swap.', true],
    ['She did not say whether it would release the captives.', true],
    ['She confirmed that two captives had been freed.', false],
    ['The captives, who were denied by nobody, were freed later.', false],
  ])('may not be one: %s', (text, expected) => {
    const { line } = lineOf(text);
    const trigger = line.triggers.findLast(({ kind }) => kind === 'EXCHANGE')!;
    expect(isDoubted(line, trigger)).toBe(expected);
  });
});
