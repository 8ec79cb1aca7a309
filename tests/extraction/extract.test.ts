import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EXTRACTOR, extract, readDocument } from '../../extraction/index.ts';
import { expectSound } from './expect-sound.ts';
import { newsText } from './news-text.ts';

const REPORT = `Norway and Chile exchange 40

OSLO, Nov. 16, 2025 (Orrin News) — Norway and Chile exchanged 40 prisoners on Sunday.

What Comes Next

Foreign Minister Orlo Venn said: “We will not stop.

“All must come home.” Chile’s ombudsman, Mara Lind, confirmed that 20 had arrived in Velm.`;

const WORDS = fc.constantFrom(
  ..."“ ” \" ' ’ ‘ « » „ ( ) , . : ; ! ? — \n \n\n Orlo Venn Mara van al-Sahim President minister of the Norway Norwegian Oslo Council Ministry said told that he she “We will go, in for and who heads 40 Nov. J. U.S. 's Former 😀 é".split(
    ' ',
  ),
);

describe('an extraction', () => {
  test('follows the schema for a report', () => {
    expectSound(REPORT);
  });

  test('names its extractor and gives the same for the same', () => {
    const once = extract(readDocument({ text: REPORT }));
    expect(once.extractor).toEqual(EXTRACTOR);
    expect(extract(readDocument({ text: REPORT }))).toEqual(once);
  });

  test('takes no heading for a name', () => {
    const { actors } = extract(readDocument({ text: REPORT }));
    const names = actors.map(({ name }) => name);
    expect(names).toEqual(['Norway', 'Chile', 'Orlo Venn', 'Mara Lind']);
  });

  test('is sound for any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), {
      numRuns: 200,
    });
  });

  test('is sound for any row of the words that it looks for', () => {
    const texts = fc.array(WORDS, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(fc.property(texts, expectSound), { numRuns: 300 });
  });

  test('is sound for any text of the pieces that reports are made of', () => {
    fc.assert(fc.property(newsText, expectSound), { numRuns: 500 });
  });

  test('is given for a report that names no country where it was filed', () => {
    expectSound('LYON — The mayor, Orlo Venn, met students.');
  });

  test('of a text in another language is empty', () => {
    const text =
      'Die Gesandten trafen sich am Sonntag in Oslo und „sprachen neun Stunden lang“ miteinander.';
    expect(extract(readDocument({ text }))).toMatchObject({
      document: { language: 'de', body: text },
      actors: [],
      quotes: [],
      events: [],
    });
  });

  test.each([
    ['one letter', 'A'.repeat(1_000_000)],
    ['one mark', '"'.repeat(200_000)],
    ['one curly mark', '“'.repeat(200_000)],
    ['one apostrophe', " 'a".repeat(100_000)],
    ['white space', ' '.repeat(1_000_000)],
    ['full stops', '.'.repeat(500_000)],
    ['one name', 'Orlo Venn '.repeat(20_000)],
    ['many names', Array.from({ length: 20_000 }, (_, i) => `Orlo Ve${i}n`).join(', ')],
    ['many titles', 'deputy foreign minister of the '.repeat(10_000)],
    ['many quotes', '“We will go home now,” Orlo Venn said. '.repeat(10_000)],
    ['many unclosed quotes', '“We will go home now, Orlo Venn said.\n'.repeat(10_000)],
    [
      'many pronouns',
      'Orlo Venn met Mara Lind. '.concat('He said she said that it was so. '.repeat(10_000)),
    ],
    ['many commas', 'Orlo Venn, '.repeat(20_000)],
    ['many brackets', '('.repeat(200_000)],
    ['one demonym', 'Congolese men met. '.repeat(20_000)],
    ['many organs', 'Its foreign ministry met the army of Norway and '.repeat(10_000)],
    ['many counterparts', 'Its head met her counterpart, Orlo Venn. '.repeat(10_000)],
    ['one sentence', 'Norway told Chile that '.repeat(10_000)],
  ])('is given for a hostile text of %s', (_, text) => {
    expect(extract(readDocument({ text })).document.body.length).toBe(text.length);
  });
});
