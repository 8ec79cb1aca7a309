import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../support/read-text.ts';

/** Kind, words and speaker's words of every quote. */
function quotesOf(text: string) {
  const { quotes, words } = readText(text);
  return quotes.map(({ kind, span, speakerSpan }) => [kind, words(span), words(speakerSpan)]);
}

describe('kinds of quotes in marks', () => {
  test.each([
    ['Orlo Venn said: “We will go home.”', 'DIRECT', 'We will go home.'],
    ['“We will go home,” Orlo Venn said.', 'DIRECT', 'We will go home,'],
    ['Orlo Venn said they were “ready to go”.', 'PARTIAL', 'ready to go'],
    ['Orlo Venn called it “a disgrace”.', 'PARTIAL', 'a disgrace'],
    ['Orlo Venn said only that “it was late”.', 'PARTIAL', 'it was late'],
  ])('%s', (text, kind, words) => {
    const marked = quotesOf(text).filter(([of]) => of !== 'INDIRECT');
    expect(marked.map((quote) => quote.slice(0, 2))).toEqual([[kind, words]]);
  });

  test.each([
    ['a distanced word', 'The “talks” lasted a minute.'],
    ['a so-called thing', 'Orlo Venn said the so-called “orderly way home” was closed.'],
    ['a title of a work', 'They saw “The Long Road Home” in Velm.'],
    ['a nickname', 'They met Orlo “Fox” Venn in Velm.'],
    ['a slogan', 'They marched under the slogan “we will go home”.'],
  ])('%s is no speech', (_, text) => {
    expect(quotesOf(text).filter(([kind]) => kind !== 'INDIRECT')).toEqual([]);
  });
});

describe('who speaks', () => {
  test.each([
    ['a name before', 'Orlo Venn said: “We will go home.”', 'Orlo Venn'],
    ['a name behind', '“We will go home,” Orlo Venn said.', 'Orlo Venn'],
    ['turned round', '“We will go home,” said Orlo Venn.', 'Orlo Venn'],
    [
      'with an apposition',
      '“We will go home,” Orlo Venn, head of the Grain Council, said.',
      'Orlo Venn',
    ],
    [
      'turned round with one',
      '“We will go home,” said Orlo Venn, head of the Grain Council.',
      'Orlo Venn',
    ],
    ['a colon alone', 'Orlo Venn struck a sad note: “We will go home.”', 'Orlo Venn'],
    ['a participle', 'Orlo Venn struck a sad note, stating: “We will go home.”', 'Orlo Venn'],
    ['a body', 'The Grain Ministry said in a statement: “We will go home.”', 'Grain Ministry'],
    ['according to', '“We will go home soon,” according to Orlo Venn.', 'Orlo Venn'],
    ['a bracket between', '“We will go home,” Orlo Venn (D-Va.) said.', 'Orlo Venn'],
    [
      'the body, not its owner',
      '“We will go home,” said Norway’s Grain Ministry.',
      'Grain Ministry',
    ],
    ['a district between commas', '“We will go home,” Orlo Venn, D-Va., said.', 'Orlo Venn'],
    [
      'the name rather than the body behind it',
      '“We will go home,” Orlo Venn, a delegate of the Port Council, said.',
      'Orlo Venn',
    ],
    ['a form of address', '“We will go home,” said the Rev. Orlo Venn, of Velm.', 'Orlo Venn'],
    ['not an owner', 'In his house, “we will go home,” Orlo Venn said.', 'Orlo Venn'],
    ['a body by a pronoun', 'The Grain Ministry met. “We will go home,” it said.', 'it'],
    ['a label', 'Orlo Venn was asked:\n“VENN: We will go home.”', 'VENN'],
    ['a signature', '“We will go home.” — Orlo Venn', 'Orlo Venn'],
    ['a pronoun', 'Orlo Venn wept. “We will go home,” he said.', 'he'],
    ['a title', 'Minister Orlo Venn wept. “We will go home,” the minister said.', 'the minister'],
    [
      'the name rather than a pronoun behind it',
      'Orlo Venn said he hoped “to go home soon”.',
      'Orlo Venn',
    ],
    ['the sentence before', 'Orlo Venn continued:\n“We will go home.”', 'Orlo Venn'],
  ])('%s', (_, text, speaker) => {
    const { quotes, words, nameOf } = readText(text);
    const quote = quotes.find(({ kind }) => kind !== 'INDIRECT');
    expect(words(quote!.speakerSpan)).toBe(speaker);
    expect(nameOf(quote!.speaker)).toMatch(/^(?:Orlo Venn|Grain Ministry)$/);
  });

  test.each([
    [
      'a role',
      '“We will go home,” a senior Norwegian official said.',
      'a senior Norwegian official',
    ],
    ['a pronoun', '“We will go home,” they said.', 'they'],
    ['a word of no list', '“We will go home,” the lamplighter said.', 'the lamplighter'],
    ['several', '“We will go home,” witnesses said.', 'witnesses'],
    [
      'turned round',
      '“We will go home,” said one unaligned Velm strategist.',
      'one unaligned Velm strategist',
    ],
  ])('nobody by name: %s', (_, text, speaker) => {
    const { quotes, words } = readText(text);
    expect([quotes[0]?.speaker, words(quotes[0]!.speakerSpan)]).toEqual([null, speaker]);
  });

  test('a headline has the speaker of the quote that it repeats', () => {
    const { quotes, nameOf } = readText(
      "'We want them back': Velm waits\n'We want them back. All of them,' Orlo Venn said.",
    );
    expect(quotes.map(({ speaker }) => nameOf(speaker))).toEqual(['Orlo Venn', 'Orlo Venn']);
  });

  test('a label is not quoted', () => {
    const { quotes, words } = readText('“VENN: We will go home.”');
    expect(words(quotes[0]!.span)).toBe('We will go home.');
  });

  test('the verb is told too', () => {
    const { quotes, words } = readText('“We will go home,” Orlo Venn stated.');
    expect(words(quotes[0]!.cueSpan)).toBe('stated');
  });
});

describe('pieces of one quote', () => {
  const groupsOf = (text: string) =>
    readText(text)
      .quotes.filter(({ kind }) => kind === 'DIRECT')
      .map(({ group, speaker }) => [group, speaker]);

  test.each([
    ['split by the speaker', '“We will go,” Orlo Venn said, “and we will stay.”'],
    ['going on in a sentence of its own', '“We will go,” Orlo Venn said. “We will stay.”'],
    ['going on in a new paragraph', 'Orlo Venn said: “We will go.\n“We will stay.”'],
  ])('%s share a group and a speaker', (_, text) => {
    const [first, second] = groupsOf(text);
    expect(first?.[0]).not.toBeNull();
    expect(second).toEqual(first);
  });

  test('do not include another’s words', () => {
    const [first, second] = groupsOf(
      '“We will go,” Orlo Venn said. “We will stay,” said Mara Lind.',
    );
    expect([first?.[0], second?.[0]]).toEqual([null, null]);
    expect(first?.[1]).not.toBe(second?.[1]);
  });

  test('an unclosed quote does not run into the next paragraph', () => {
    const [quote] = readText('“We will go home,\nThey left.\nMore.').quotes;
    expect(quote?.span).toEqual({ start: 1, end: 17 });
  });
});
