import { beforeAll, describe, expect, test } from '@jest/globals';
import type { PolnearArticle } from '../../../evaluation/index.ts';
import { readDocument } from '../../../extraction/index.ts';
import { readActors } from '../../../extraction/languages/en/actors/index.ts';
import { findAttributions } from '../../../extraction/languages/en/attribution/index.ts';
import type { AttributionModels } from '../../../extraction/languages/en/attribution/models.ts';
import { english } from '../../../extraction/languages/en/index.ts';
import { readPieces } from '../../../extraction/languages/en/quotes/index.ts';
import { packTable } from '../../../extraction/learning/weight-table.ts';
import { partsOf } from '../../../extraction/read.ts';
import { trainAttributions } from '../../../training/attribution/index.ts';

const SPEAKERS = ['The baker', 'A sailor', 'The council', 'Orlo Venn', 'The old miller'];
const CLAUSES = ['the bread was late', 'the sea is calm', 'it will rain', 'the mill stands still'];

/** A language in which 'glorbed that' reports speech, and nothing else does. */
function article(index: number): PolnearArticle {
  const source = SPEAKERS[index % SPEAKERS.length]!;
  const clause = CLAUSES[index % CLAUSES.length]!;
  const plain = `${SPEAKERS[(index + 2) % SPEAKERS.length]} walked home and ${clause}.`;
  const text = `${plain} ${source} glorbed that ${clause}.`;
  const from = text.indexOf(source, plain.length);
  const cue = from + source.length + 1;
  const content = cue + 'glorbed '.length;
  const span = (start: number, words: string) => [{ start, end: start + words.length }];
  return {
    id: `made-up-${index}`,
    date: null,
    text,
    quotes: [],
    attributions: [
      {
        id: 'A',
        source: span(from, source),
        cue: span(cue, 'glorbed'),
        content: span(content, `that ${clause}`),
      },
    ],
  };
}

const ARTICLES = Array.from({ length: 40 }, (_, i) => article(i));

describe('training', () => {
  let models: AttributionModels;
  const steps: string[] = [];

  beforeAll(() => {
    models = trainAttributions(ARTICLES, (step) => steps.push(step));
  });

  test('learns how a language reports speech', () => {
    const parts = partsOf(
      readDocument({ text: 'The smith came in. The smith glorbed that the fire was out.' }),
      english.text,
    );
    const pieces = readPieces(parts);
    const { sources } = readActors(parts, pieces);
    const [found, ...others] = findAttributions(parts, pieces, sources, models);
    const words = (from: number, to: number) =>
      parts.document.body.slice(parts.tokens[from]!.start, parts.tokens[to - 1]!.end);
    expect(others).toEqual([]);
    expect(parts.tokens[found!.cue]!.text).toBe('glorbed');
    expect(found!.content.map(({ from, to }) => words(from, to))).toEqual([
      'that the fire was out',
    ]);
    expect(words(found!.source!.from, found!.source!.to)).toContain('smith');
  });

  test('tells what it does', () => {
    expect(steps).toEqual(expect.arrayContaining(['reading the articles', 'cues']));
  });

  test('gives the same weights for the same articles', () => {
    const again = trainAttributions(ARTICLES, () => {});
    for (const name of ['speech', 'cue', 'node', 'step'] as const) {
      expect(Buffer.from(packTable(again[name])).equals(packTable(models[name]))).toBe(true);
    }
  });
});
