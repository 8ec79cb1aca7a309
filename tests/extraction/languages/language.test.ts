import { describe, expect, test } from '@jest/globals';
import { extract, readDocument } from '../../../extraction/index.ts';
import { languageFor, languagesRead } from '../../../extraction/languages/index.ts';
import { read } from '../../../extraction/read.ts';
import type { Span } from '../../../extraction/types.ts';
import { orrish } from './orrish.ts';

const TEXT = `Kolmas nu Velm

Pisal Mara

VELM :: Pan. Lind-ta mira. «Ku pal?» Tarn dik nu.

Kolmas-ta seb kolmas pan. Olk.`;

const document = {
  ...readDocument({ text: TEXT, headline: 'Kolmas nu Velm' }),
  language: 'qor',
};

describe('a language that is made up', () => {
  const reading = read(document, orrish);
  const wordsOf = (spans: readonly Span[]) => spans.map(({ start, end }) => TEXT.slice(start, end));

  test('cuts its texts by its own rules', () => {
    expect(reading.paragraphs.map(({ kind }) => kind)).toEqual([
      'HEADLINE',
      'CREDIT',
      'CREDIT',
      'TEXT',
      'TEXT',
    ]);
    expect(wordsOf(reading.sentences).slice(3)).toEqual([
      'Pan. Lind-ta mira.',
      '«Ku pal?» Tarn dik nu.',
      'Kolmas-ta seb kolmas pan. Olk.',
    ]);
    expect(wordsOf(reading.tokensIn(reading.sentences[3]!))).toEqual([
      'Pan.',
      'Lind',
      '-ta',
      'mira',
      '.',
    ]);
  });

  test('finds actors and events by its own rules', () => {
    expect(reading.actors.map(({ name }) => name)).toEqual(['Lind']);
    expect(
      wordsOf(reading.mentionsIn(reading.sentences[3]!).map(({ mention }) => mention)),
    ).toEqual(['Lind']);
    const events = orrish.readEvents(reading);
    expect(wordsOf(events.flatMap(({ evidence }) => evidence))).toEqual([
      'Kolmas-ta seb kolmas pan. Olk.',
    ]);
  });

  test('reads what its reports say of themselves', () => {
    expect(orrish.document.bylineOf(TEXT)).toEqual(['Mara']);
  });

  test('is kept and not read as long as it is not among the languages', () => {
    expect(extract(document)).toMatchObject({
      actors: [],
      quotes: [],
      events: [],
      notes: [{ code: 'LANGUAGE_NOT_READ' }],
    });
  });
});

describe('the languages', () => {
  test.each(['en', 'en-GB', 'EN-us', 'en-Latn'])('%s is read by the rules of en', (tag) => {
    expect(languageFor(tag)?.code).toBe('en');
  });

  test.each(['de', 'und', 'enm', ''])("'%s' is read by none", (tag) => {
    expect(languageFor(tag)).toBeNull();
  });

  test('are named once each', () => {
    expect(new Set(languagesRead()).size).toBe(languagesRead().length);
  });
});
