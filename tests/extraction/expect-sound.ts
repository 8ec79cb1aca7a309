import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { extract, readDocument, type Span } from '../../extraction/index.ts';

const ajv = new Ajv2020({ strict: false });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(
  JSON.parse(
    readFileSync(new URL('../../extraction/extraction.schema.json', import.meta.url), 'utf8'),
  ),
);

/** Expects the extraction of a text to follow the schema, with spans and keys that hold. */
export function expectSound(text: string): void {
  const extraction = extract(readDocument({ text }));
  validate(extraction);
  expect(validate.errors ?? []).toEqual([]);
  expect(extraction.document.body).toBe(text);
  const { actors, quotes, events } = extraction;
  const spans: Span[] = [
    ...actors.flatMap(({ mentions, positions }) => [
      ...mentions,
      ...positions.map(({ span }) => span),
    ]),
    ...quotes.flatMap(({ span, speakerSpan, cueSpan }) => [span, speakerSpan, cueSpan]),
    ...events.flatMap(({ evidence }) => evidence),
  ].filter((span) => span !== null);
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
  }
  for (const { mentions } of actors) {
    for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words);
  }
  const keys = new Set(actors.map(({ key }) => key));
  expect(keys.size).toBe(actors.length);
  for (const { speaker } of quotes) expect(speaker === null || keys.has(speaker)).toBe(true);
  const named = events.flatMap(({ participants, counts }) => [
    ...participants.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf]),
    ...counts.flatMap(({ side, assertedBy }) => [side, assertedBy]),
  ]);
  expect(named.filter((key) => key !== null && !keys.has(key))).toEqual([]);
  const eventKeys = new Set(events.map(({ key }) => key));
  const links = events.flatMap(({ related }) => related.map(({ event }) => event));
  expect(links.filter((key) => !eventKeys.has(key))).toEqual([]);
  expect(eventKeys.size).toBe(events.length);
  for (const list of [quotes.map(({ span }) => span), ...actors.map(({ mentions }) => mentions)]) {
    expect(list).toEqual(list.toSorted((a, b) => a.start - b.start));
  }
}

function splitsPair(text: string, offset: number): boolean {
  const code = (i: number) => text.charCodeAt(i);
  return code(offset - 1) >> 10 === 0x36 && code(offset) >> 10 === 0x37;
}
