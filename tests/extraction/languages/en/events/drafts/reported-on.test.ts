import { expect, it } from '@jest/globals';
import { reportedOn } from '../../../../../../extraction/languages/en/events/drafts/reported-on.ts';
import { lineOf } from '../lines.ts';

it.each([
  ['The army said on Friday that 18 captives had come home.', '2025-11-14'],
  ['The army has freed 18 captives, its chief said on Friday.', '2025-11-14'],
  ['The army freed 18 captives on Friday.', undefined],
  ['The army said in May that 18 captives had come home.', undefined],
])('the day on which it is reported: %s', (text, expected) => {
  expect(reportedOn(lineOf(text).line)?.earliest).toBe(expected);
});
