import { expect, test } from '@jest/globals';
import { textRules } from '../../../extraction/languages/en/text/index.ts';
import { splitSentences } from '../../../extraction/text/sentences.ts';
import { tokenize } from '../../../extraction/text/tokens.ts';

function sentences(text: string): string[] {
  const tokens = tokenize(text, { start: 0, end: text.length }, textRules.tokens);
  return splitSentences(tokens, 0, textRules.sentences).map(({ start, end }) =>
    text.slice(start, end),
  );
}

test.each([
  ['a full stop', 'They met. They left.', ['They met.', 'They left.']],
  [
    'a title',
    'Mr. Venn met Lt. Col. Roe. They left.',
    ['Mr. Venn met Lt. Col. Roe.', 'They left.'],
  ],
  ['initials', 'O. J. Venn left. He ran.', ['O. J. Venn left.', 'He ran.']],
  [
    'an abbreviation that ends one',
    'She flew to the U.S. The talks failed.',
    ['She flew to the U.S.', 'The talks failed.'],
  ],
  ['an abbreviation inside one', 'The U.S. Army left.', ['The U.S. Army left.']],
  ['a number', 'It was No. 4 of 1.5 million.', ['It was No. 4 of 1.5 million.']],
  [
    'a month',
    'They met on Nov. 16 in Velm. It rained.',
    ['They met on Nov. 16 in Velm.', 'It rained.'],
  ],
  [
    'marks of quotation',
    '“Stop. Go home,” he said. They did.',
    ['“Stop.', 'Go home,” he said.', 'They did.'],
  ],
  [
    'a question that goes on',
    '“Who goes?” Venn asked. Nobody.',
    ['“Who goes?” Venn asked.', 'Nobody.'],
  ],
  ['a closing bracket', 'It failed (again.) They left.', ['It failed (again.)', 'They left.']],
  ['no final stop', 'They met', ['They met']],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
