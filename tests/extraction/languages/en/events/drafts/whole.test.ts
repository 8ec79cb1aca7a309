import { expect, it } from '@jest/globals';
import { wholeStatus } from '../../../../../../extraction/languages/en/events/drafts/whole.ts';
import { lineOf } from '../lines.ts';

it.each([
  ['They were freed in the first stage of an exchange of 500 for 500.', 'UNDER_WAY'],
  ['It was the last part of the prisoner exchange.', 'COMPLETED'],
  ['Malta and Fiji completed the 500-for-500 prisoner exchange.', 'COMPLETED'],
  ['A prisoner exchange was held.', null],
  ['The first stage went well, and a prisoner exchange was held.', null],
])('how far the whole exchange has come: %s', (text, expected) => {
  const { line } = lineOf(text);
  const trigger = line.triggers.findLast(({ verb, kind }) => kind === 'EXCHANGE' && !verb)!;
  expect(wholeStatus(line, trigger)).toBe(expected);
});
