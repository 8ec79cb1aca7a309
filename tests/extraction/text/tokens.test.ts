import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenRules } from '../../../extraction/languages/en/text/token-rules.ts';
import { tokenize } from '../../../extraction/text/tokens.ts';

const texts = (text: string) =>
  tokenize(text, { start: 0, end: text.length }, tokenRules).map((token) => token.text);

test.each([
  ["Velm's envoy", ['Velm', "'s", 'envoy']],
  ['the soldiers’ families', ['the', 'soldiers', '’', 'families']],
  ["don't, O'Dorran", ["don't", ',', "O'Dorran"]],
  ['Jean-Luc al-Sahim', ['Jean-Luc', 'al-Sahim']],
  ['Lt. Col. J. Venn of the U.S.', ['Lt.', 'Col.', 'J.', 'Venn', 'of', 'the', 'U.S.']],
  ['ex-minister then-Ambassador', ['ex-', 'minister', 'then-', 'Ambassador']],
  ['1,200 on the 3rd', ['1,200', 'on', 'the', '3rd']],
  ['No. 4. No.', ['No.', '4', '.', 'No.']],
])('%s', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('tokens cover every sign that is not white space, in order and without overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const tokens = tokenize(text, { start: 0, end: text.length }, tokenRules);
      expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});
