import { expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';

test.each([
  ['Orlo Venn said that they had left.', 'they had left', 'Orlo Venn'],
  ['Orlo Venn said they had left on Monday.', 'they had left on Monday', 'Orlo Venn'],
  ['They had left, Orlo Venn said.', 'They had left', 'Orlo Venn'],
  ['They had left, the Grain Ministry said in a statement.', 'They had left', 'Grain Ministry'],
  ['They had left, she told reporters in Velm.', 'They had left', 'she'],
  ['According to Orlo Venn, they had left.', 'they had left', 'Orlo Venn'],
  ['They had left, according to Orlo Venn.', 'They had left', 'Orlo Venn'],
  ['Orlo Venn told the BBC that they had left.', 'they had left', 'Orlo Venn'],
  ['Orlo Venn confirmed on Monday that they had left.', 'they had left', 'Orlo Venn'],
  ['Orlo Venn said they had left; he named nobody.', 'they had left', 'Orlo Venn'],
  ['Two diplomats said they had left.', 'they had left', 'Two diplomats'],
  ['Orlo Venn did not think that they had left.', 'they had left', 'Orlo Venn'],
  ['They had left, according to Norway’s interior ministry.', 'They had left', 'interior ministry'],
  ['The Grain Council met. It said they had left.', 'they had left', 'It'],
  ['Orlo Venn, the head of the Grain Council, said they had left.', 'they had left', 'Orlo Venn'],
])('%s', (text, clause, speaker) => {
  const { quotes, words } = readText(text);
  expect(
    quotes.map(({ kind, span, speakerSpan }) => [kind, words(span), words(speakerSpan)]),
  ).toEqual([['INDIRECT', clause, speaker]]);
});

test.each([
  'Orlo Venn confirmed the exchange.',
  'Orlo Venn said nothing.',
  'They had left the island.',
  'A report on fish was read.',
  'Orlo Venn left, asking the families for patience.',
  'Orlo Venn asked the families to be patient.',
  'Orlo Venn refused to confirm reports that they had left.',
  'Orlo Venn declined to say that they had left.',
  'Orlo Venn did not say that they had left.',
  'Orlo Venn said a few words in Velm.',
])('nothing is reported in: %s', (text) => {
  expect(readText(text).quotes).toEqual([]);
});

test('a quote in marks is not reported a second time', () => {
  const { quotes } = readText('Orlo Venn said that “they had left the island”.');
  expect(quotes.map(({ kind }) => kind)).toEqual(['PARTIAL']);
});
