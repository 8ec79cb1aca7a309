import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EventExtraction } from '../../../../../extraction/index.ts';
import type { Reading } from '../../../../../extraction/reading.ts';
import { exchangeReports } from './exchange-reports.ts';
import { eventsOf } from './reports.ts';
import { talksReports } from './talks-reports.ts';

const reports = [...exchangeReports, ...talksReports];

/** Texts made of pieces of reports, so that many have events. */
const shuffled = fc
  .array(fc.constantFrom(...reports.flatMap(({ text }) => text.split(/(?<=[.,] )|\n/))), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(' '));

const anyText = fc.oneof(
  shuffled,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ maxLength: 300 }),
);
const anyDay = fc.constantFrom(null, '2025-11-16T12:00:00Z', '2024-02-29T23:59:59Z', 'not a date');

function expectSound(events: readonly EventExtraction[], { actors, document }: Reading): void {
  const actorKeys = new Set(actors.map(({ key }) => key));
  const eventKeys = new Set(events.map(({ key }) => key));
  expect(eventKeys.size).toBe(events.length);
  for (const event of events) {
    const named = event.participants.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf]);
    const counted = event.counts.flatMap(({ side, assertedBy }) => [side, assertedBy]);
    for (const key of [...named, ...counted]) expect(key === null || actorKeys.has(key)).toBe(true);
    for (const { event: other } of event.related) {
      expect(eventKeys.has(other) && other !== event.key).toBe(true);
    }
    expect(event.evidence.length).toBeGreaterThan(0);
    for (const { start, end } of [...event.evidence, ...event.counts.map(({ span }) => span)]) {
      expect(start >= 0 && start < end && end <= document.body.length).toBe(true);
    }
    expect(event.date === null || event.date.earliest <= event.date.latest).toBe(true);
    expect(event.confidence > 0 && event.confidence <= 1 && event.title !== '').toBe(true);
  }
}

describe('events of any text', () => {
  it('refer only to actors, events and words that are there', () => {
    fc.assert(
      fc.property(anyText, anyDay, (text, publishedAt) => {
        const { reading, events } = eventsOf(text, publishedAt);
        expectSound(events, reading);
      }),
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(shuffled, (text) => {
        expect(eventsOf(text).events).toEqual(eventsOf(text).events);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['digits', '1 '.repeat(100_000)],
    ['one word', 'prisoner '.repeat(60_000)],
    ['exchanges', 'prisoner exchange of 20 soldiers in Malta on 3 May, '.repeat(8_000)],
    ['sentences', 'Malta and Fiji exchanged 20 prisoners on 3 May 2024. '.repeat(5_000)],
    ['no break at all', 'a'.repeat(500_000)],
  ])('are read in bounded work: %s', (_, text) => {
    const { reading, events } = eventsOf(text, '2025-11-16T12:00:00Z');
    expectSound(events, reading);
  });
});
