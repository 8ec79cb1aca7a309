import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../extraction/index.ts';

describe('a plain text', () => {
  test('is the body, unit by unit', () => {
    const text = '\ufeffVelm talks end\r\n\r\nThey met. \n';
    expect(readDocument({ text }).body).toBe(text);
  });

  test.each([
    ['the first line', 'Velm talks end\nThey met.', 'Velm talks end'],
    ['none with a final stop', 'They met.\nThey left.', null],
    ['none without more text', 'Velm talks end', null],
  ])('has for a headline %s', (_, text, headline) => {
    expect(readDocument({ text }).headline).toBe(headline);
  });

  test.each([
    ['This report is based on original reporting from Orrin Gazette.', 'Orrin Gazette'],
    ['The story was first reported by the Velm Times.', 'the Velm Times'],
    ['This article was originally published by Radio 4 News.', 'Radio 4 News'],
    ['VELM (Orrin News) — They met.', 'Orrin News'],
    ['Source: Velm Post', 'Velm Post'],
    ['He was first reported missing by his wife.', null],
    ['They met.', null],
  ])('%s is credited to %s', (text, creditedTo) => {
    expect(readDocument({ text }).creditedTo).toBe(creditedTo);
  });

  test.each([
    ['VELM, Nov. 16, 2025 (Orrin News) — They met.', '2025-11-16T00:00:00.000Z'],
    ['Velm talks end\n16 November 2025\nThey met.', '2025-11-16T00:00:00.000Z'],
    ['Velm talks end\nSunday, November 16, 2025\nThey met.', '2025-11-16T00:00:00.000Z'],
    ['VELM, Nov. 16 (Orrin News) — They met.', null],
    ['They met on 31 February 2025.', null],
    ['They met on 16 November 2025 for the third time this year.', null],
  ])('%j was published at %s', (text, publishedAt) => {
    expect(readDocument({ text }).publishedAt).toBe(publishedAt);
  });

  test('names its writers', () => {
    const text = 'Velm talks end\nBy Mara Lind and Orlo van Venn\nThey met.';
    expect(readDocument({ text }).byline).toEqual(['Mara Lind', 'Orlo van Venn']);
  });

  test.each([
    [
      'They met on the island and talked for nine hours before they parted without a word for anyone.',
      'en',
    ],
    [
      'Die Gesandten trafen sich am Sonntag auf der Insel und sprachen neun Stunden lang miteinander.',
      'de',
    ],
    [
      'Переговори тривали дев’ять годин, але сторони розійшлися без угоди і без жодної заяви для преси.',
      'uk',
    ],
    ['Bonjour', 'en'],
  ])('%s is in %s', (text, language) => {
    expect(readDocument({ text }).language).toBe(language);
  });
});

describe('what the caller knows', () => {
  test('goes before what the text says', () => {
    const document = readDocument({
      text: 'Velm talks end\n16 November 2025\nThey met.',
      headline: 'Talks end',
      publisher: 'Orrin Gazette',
      publishedAt: '2025-11-17T08:00:00+02:00',
      url: 'https://orrin.example/1',
    });
    expect(document).toMatchObject({
      headline: 'Talks end',
      publisher: 'Orrin Gazette',
      publishedAt: '2025-11-17T06:00:00.000Z',
      url: 'https://orrin.example/1',
    });
  });

  test('an address of a known publisher names it', () => {
    expect(readDocument({ text: 'x', url: 'https://www.reuters.com/a' }).publisher).toBe('Reuters');
    expect(readDocument({ text: 'x', url: 'no address' }).publisher).toBeNull();
  });

  test('a time without a zone is UTC; what is no date is nothing', () => {
    expect(readDocument({ text: 'x', publishedAt: '2025-11-17 08:00' }).publishedAt).toBe(
      '2025-11-17T08:00:00.000Z',
    );
    expect(readDocument({ text: 'x', publishedAt: 'soon' }).publishedAt).toBeNull();
  });
});
