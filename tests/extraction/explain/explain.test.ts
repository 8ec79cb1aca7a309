import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { itemsOf } from '../../../extraction/explain/items.ts';
import { explain, extract, readDocument } from '../../../extraction/index.ts';

const DISPATCHES = new URL('../../../evaluation/dispatches/', import.meta.url);
const texts = readdirSync(DISPATCHES)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, DISPATCHES), 'utf8'));

const TEXT = `Norwegian Minister Orlo Venn met envoys in Velm on Monday. “We will go home,” Venn said.

Norway and Denmark exchanged 40 prisoners of war on 3 May 2031.`;

/** The rules behind each item of a text, by the item's place. */
function rulesOf(text: string): Record<string, string[]> {
  const rules: Record<string, string[]> = {};
  const { reasons } = explain(readDocument({ text, publishedAt: '2031-05-05T10:00:00Z' }));
  for (const { item, rule } of reasons) rules[item] = [...(rules[item] ?? []), rule];
  return rules;
}

describe('an explanation', () => {
  test('has the extraction as it is without one, and a reason for every item', () => {
    for (const text of texts) {
      const document = readDocument({ text, publishedAt: '2031-05-05T10:00:00Z' });
      const explanation = explain(document);
      expect(explanation.extraction).toEqual(extract(document));
      const explained = new Set(explanation.reasons.map(({ item }) => item));
      const items = itemsOf(explanation).map(({ path }) => path);
      expect(items.filter((path) => !explained.has(path))).toEqual([]);
      for (const { span, score } of explanation.reasons) {
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(document.body.length);
        if (score !== null) expect(score >= 0 && score <= 1).toBe(true);
      }
    }
  });

  test('tells the rules behind people, offices and events', () => {
    const rules = rulesOf(TEXT);
    const all = Object.values(rules).flat();
    expect(rules['extraction.quotes[0]']).toHaveLength(1);
    for (const rule of [
      'a title before the name',
      'holds a public office',
      'a name of a first and a last name',
      'a state in the gazetteer',
      'words for an exchange both ways (CERTAIN)',
      'COMPLETED by how these words are put',
      'a time expression beside words of the event',
      'a number of people beside words of the event',
    ]) {
      expect(all).toContain(rule);
    }
  });

  test('has the words that a reason goes by', () => {
    const document = readDocument({ text: TEXT });
    const { reasons } = explain(document);
    const words = ({ span }: { span: { start: number; end: number } }) =>
      document.body.slice(span.start, span.end);
    const office = reasons.find(({ rule }) => rule === 'holds a public office');
    expect(words(office!)).toBe('Norwegian Minister');
  });

  test('of a text in another language says only that it is not read', () => {
    const text = 'Der Minister traf am Montag die Gesandten und sagte, dass sie bald heimkehren.';
    const { extraction, places, reasons } = explain(readDocument({ text, language: 'de' }));
    expect([places, reasons]).toEqual([[], []]);
    expect(extraction.notes.map(({ code }) => code)).toEqual(['LANGUAGE_NOT_READ']);
  });
});
