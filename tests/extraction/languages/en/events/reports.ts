import { type EventExtraction, readDocument } from '../../../../../extraction/index.ts';
import { readEvents } from '../../../../../extraction/languages/en/events/index.ts';
import { english } from '../../../../../extraction/languages/en/index.ts';
import { read } from '../../../../../extraction/read.ts';
import type { Reading } from '../../../../../extraction/reading.ts';

/** A report of our own with what an annotator would say of its events. */
export interface Report {
  title: string;
  text: string;
  publishedAt: string | null;
  /** One line an event, as `summaryOf` writes it, in the order of the text. */
  events: string[];
}

/** The reading and the events of a text. */
export function eventsOf(
  text: string,
  publishedAt: string | null = null,
): { reading: Reading; events: EventExtraction[] } {
  const reading = read(readDocument({ text, publishedAt }), english);
  return { reading, events: readEvents(reading) };
}

/**
 * An event in one line: kind, status, date, places, participants by role, counts with the receiving
 * side. 'EXCHANGE COMPLETED 2025-03-04 | PARTY Chad, PARTY Libya | RELEASED Chad 12'.
 */
export function summaryOf(event: EventExtraction, reading: Reading): string {
  const name = (key: string | null): string =>
    reading.actors.find((actor) => actor.key === key)?.name ?? '-';
  const { date } = event;
  const when =
    date && (date.earliest === date.latest ? date.earliest : `${date.earliest}/${date.latest}`);
  const where = event.places.map((place) => place.name).join(', ');
  const who = event.participants.map(({ role, actor }) => `${role} ${name(actor)}`).sort();
  const counts = event.counts.map(({ measure, side, value, low, high, approximate }) => {
    const figure = approximate
      ? `~${value}`
      : low === high
        ? `${low}`
        : `${low ?? ''}..${high ?? ''}`;
    return `${measure.replace('PERSONS_', '')} ${name(side)} ${figure}`;
  });
  return [
    [event.kind, event.status, when ?? 'undated', where && `in ${where}`].filter(Boolean).join(' '),
    who.join(', '),
    counts.sort().join(', '),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}
