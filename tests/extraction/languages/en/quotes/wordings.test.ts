import { expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';

/** The words in marks with the words that name their speaker, and the actor's name. */
function speakersIn(text: string) {
  const { quotes, words, actors } = readText(text);
  const names = new Map(actors.map(({ key, name }) => [key, name]));
  return quotes
    .filter(({ kind }) => kind !== 'INDIRECT')
    .map(({ speaker, speakerSpan }) => [words(speakerSpan), names.get(speaker ?? '') ?? null]);
}

test.each([
  [
    'in the words of',
    'In the words of Minister Orlo Venn, “the road to Velm was never open to us”.',
  ],
  ['as saying', 'The paper quoted Minister Orlo Venn as saying the road was “a matter of hours”.'],
  ['as saying, behind', '“We will go home,” the paper quoted Minister Orlo Venn as saying.'],
  ['as he put it', 'It was “a long road home”, as Minister Orlo Venn put it.'],
  ['any verb behind the name', '“We will go home,” Minister Orlo Venn shrugged.'],
  ['any verb before the name', '“We will go home,” laughed Minister Orlo Venn.'],
])('%s', (_what, text) => {
  expect(speakersIn(text)).toEqual([['Orlo Venn', 'Orlo Venn']]);
});

test('“his words” are those of whoever was named last', () => {
  const text =
    'The envoys were led by Minister Orlo Venn. In his words, the two sides “have turned the page”.';
  expect(speakersIn(text).map(([, name]) => name)).toEqual(['Orlo Venn']);
});

test('what a statement says is said by whoever gave it out', () => {
  const text =
    'The Grain Ministry said in a statement that the road was open. “It was done in good order,” the statement said.';
  expect(speakersIn(text).map(([, name]) => name)).toEqual(['Grain Ministry']);
});

test('a quote that the headline repeats counts once more there', () => {
  const text =
    'Mayor sees ‘some progress’ on the road\n\nMayor Orlo Venn came home on Monday.\n\n“Some progress has been made on the road,” Mayor Orlo Venn said.';
  const { quotes, words } = readText(text);
  const marked = quotes.filter(({ kind }) => kind !== 'INDIRECT');
  expect(marked.map(({ span }) => words(span))).toEqual([
    'some progress',
    'Some progress has been made on the road,',
  ]);
  expect(marked[0]!.speaker).toBe(marked[1]!.speaker);
});

test.each([
  'The swap was done in the format “ten for nine”.',
  'They spoke on the radio show “State of the Island”.',
])('not speech: %s', (text) => {
  expect(speakersIn(text)).toEqual([]);
});
