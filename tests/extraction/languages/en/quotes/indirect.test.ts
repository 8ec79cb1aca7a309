import { expect, test } from '@jest/globals';
import { readDocument } from '../../../../../extraction/index.ts';
import { readActors } from '../../../../../extraction/languages/en/actors/index.ts';
import { english } from '../../../../../extraction/languages/en/index.ts';
import { readIndirect } from '../../../../../extraction/languages/en/quotes/indirect.ts';
import { partsOf } from '../../../../../extraction/read.ts';
import { readText } from '../../../../support/read-text.ts';

/** Kind, words and speaker's words of what is reported without marks. */
function reportedIn(text: string) {
  const { quotes, words } = readText(text);
  return quotes
    .filter(({ kind }) => kind === 'INDIRECT')
    .map(({ span, speakerSpan }) => [words(span), words(speakerSpan)]);
}

test.each([
  ['Orlo Venn said that they had left.', 'that they had left', 'Orlo Venn'],
  ['They had left, Orlo Venn said.', 'They had left', 'Orlo Venn'],
  ['They had left, the Grain Ministry said in a statement.', 'They had left', 'Grain Ministry'],
  ['They had left, she told reporters in Velm.', 'They had left', 'she'],
  ['According to Orlo Venn, they had left.', 'they had left', 'Orlo Venn'],
  ['They had left, according to Orlo Venn.', 'They had left', 'Orlo Venn'],
  ['Orlo Venn told the BBC that they had left.', 'that they had left', 'Orlo Venn'],
  ['Orlo Venn confirmed on Monday that they had left.', 'that they had left', 'Orlo Venn'],
  ['Two diplomats said they had left.', 'they had left', 'Two diplomats'],
  ['Orlo Venn did not think that they had left.', 'that they had left', 'Orlo Venn'],
  ['They had left, according to Norway’s interior ministry.', 'They had left', 'interior ministry'],
  ['The Grain Council met. It said they had left.', 'they had left', 'It'],
  ['Orlo Venn, the head of the Grain Council, said they had left.', 'they had left', 'Orlo Venn'],
])('%s', (text, clause, speaker) => {
  expect(reportedIn(text)).toEqual([[clause, speaker]]);
});

test('thoughts and warnings are reported like speech', () => {
  expect(reportedIn('Orlo Venn believes that the road is safe.')).toEqual([
    ['that the road is safe', 'Orlo Venn'],
  ]);
  expect(reportedIn('Orlo Venn warned that the bridge may fall.')).toEqual([
    ['that the bridge may fall', 'Orlo Venn'],
  ]);
});

test('several clauses of one sentence are each reported', () => {
  const text =
    'Orlo Venn said the road was open, but the Grain Ministry warned that the bridge had fallen.';
  expect(reportedIn(text)).toEqual([
    ['the road was open', 'Orlo Venn'],
    ['that the bridge had fallen', 'Grain Ministry'],
  ]);
});

test('a clause with a quoted fragment in it is reported around the fragment', () => {
  const { quotes, words } = readText('Orlo Venn said the new bridge was “a gift” to the town.');
  expect(quotes.map(({ kind, span }) => [kind, words(span)])).toEqual([
    ['INDIRECT', 'the new bridge was “a gift” to the town'],
    ['PARTIAL', 'a gift'],
  ]);
  expect(quotes[0]!.cueSpan).toEqual(quotes[1]!.cueSpan);
});

test.each([
  'They had left the island.',
  'The envoys met in Velm on Monday and flew home at night.',
])('nothing is reported in: %s', (text) => {
  expect(readText(text).quotes).toEqual([]);
});

test('a quote in marks is not reported a second time', () => {
  const { quotes } = readText('Orlo Venn said that “they had left the island”.');
  expect(quotes.map(({ kind }) => kind)).toEqual(['PARTIAL']);
});

test('of one sentence only the first verbs of speech are looked at', () => {
  const text = 'She said, he said, they added, '.repeat(200);
  const parts = partsOf(readDocument({ text, language: 'en' }), english.text);
  const { sources } = readActors(parts, []);
  let asked = 0;
  readIndirect(parts, sources, () => {
    asked++;
    return false;
  });
  expect(asked).toBeGreaterThan(1);
  expect(asked).toBeLessThan(100);
});
