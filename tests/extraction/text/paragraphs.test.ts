import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../extraction/index.ts';
import { paragraphRules } from '../../../extraction/languages/en/text/paragraph-rules.ts';
import { isHeading, labelParagraphs } from '../../../extraction/text/paragraph-kinds.ts';
import { splitParagraphs } from '../../../extraction/text/paragraphs.ts';

const paragraphs = (text: string) =>
  splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test.each([
    ['end at a blank line', 'One.\n\n  Two. \n', ['One.', 'Two.']],
    ['end at a line break', 'One.\nTwo.', ['One.', 'Two.']],
    ['end at a break of Windows', 'One.\r\n\r\nTwo.', ['One.', 'Two.']],
    [
      'run on where lines are hard-wrapped',
      'The envoys met on the\nisland of Orrin.',
      ['The envoys met on the\nisland of Orrin.'],
    ],
    ['leave out a byte order mark', '\ufeffOne.', ['One.']],
    ['are none in white space', ' \n\t\n', []],
  ])('%s', (_, text, expected) => {
    expect(paragraphs(text)).toEqual(expected);
  });

  test('may be more than a call takes arguments', () => {
    expect(splitParagraphs('Peace\n'.repeat(200_000))).toHaveLength(200_000);
  });
});

describe('a heading', () => {
  test.each([
    'What Comes Next',
    'A long silence',
    'THE ROAD TO VELM',
    'High Hopes for the Talks in Velm and Orrin',
  ])('%s', (line) => {
    expect(isHeading(line, paragraphRules.smallWords)).toBe(true);
  });

  test.each(['They met.', 'The envoys met on the island of Orrin late', '“Go home”', '—'])(
    'not %s',
    (line) => {
      expect(isHeading(line, paragraphRules.smallWords)).toBe(false);
    },
  );
});

test('each paragraph has its kind', () => {
  const text =
    'Velm talks end\nBy Mara Lind\n16 November 2025\nThey met.\nWhat next\nNobody knows.\nThis report is based on original reporting from Orrin Gazette.';
  const kinds = labelParagraphs(readDocument({ text }), splitParagraphs(text), paragraphRules).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['HEADLINE', 'CREDIT', 'CREDIT', 'TEXT', 'HEADING', 'TEXT', 'CREDIT']);
});

test.each([
  ['VELM, Nov. 16, 2025 (Orrin News) — They met.', 'They met.'],
  ['VELM - They met.', 'They met.'],
  ['PORT VELM, Norway (AP) – They met.', 'They met.'],
  ['Velm (Orrin News) — They met.', 'They met.'],
  ['The talks — they failed.', 'The talks — they failed.'],
  ['Velm — an island — is far.', 'Velm — an island — is far.'],
])('the dateline is cut off: %s', (text, prose) => {
  const paragraphs = labelParagraphs(readDocument({ text }), splitParagraphs(text), paragraphRules);
  const last = paragraphs.at(-1)!;
  expect([last.kind, text.slice(last.start, last.end)]).toEqual(['TEXT', prose]);
});
