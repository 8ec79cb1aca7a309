import type { EventExtraction, Extraction, FuzzyDate } from '../../../extraction/index.ts';
import type { Origin } from './actors.ts';

/** What `recordEvents` of events takes. */
export interface EventsRequest extends Origin {
  /** The day of the article; null where it is not known. */
  asOf: FuzzyDate | null;
  events: {
    key: string;
    kind: EventExtraction['kind'];
    title: string;
    status: EventExtraction['status'];
    date: FuzzyDate | null;
    round: number | null;
    topics: string[];
    places: EventExtraction['places'];
    participants: { actorId: string; role: string; onBehalfOfId: string | null }[];
    counts: {
      measure: string;
      sideId: string | null;
      value: number | null;
      low: number | null;
      high: number | null;
      approximate: boolean;
      assertedById: string | null;
    }[];
    related: EventExtraction['related'];
    confidence: number;
  }[];
}

/** What `recordEvents` answers for each event; claims stand in the order of what was sent. */
export interface RecordedEvent {
  key: string;
  eventId: string;
  statusClaimId: string;
  dateClaimId: string | null;
  placeClaimIds: string[];
  participantClaimIds: string[];
  countClaimIds: string[];
}

/** The day of an article as a fuzzy date. */
export function dayOf(publishedAt: string | null): FuzzyDate | null {
  const day = publishedAt?.slice(0, 10);
  return day ? { earliest: day, latest: day, precision: 'DAY', text: null } : null;
}

/** The events of an extraction, as events takes them; `actorIds` are by the extraction's keys. */
export function eventsRequest(
  { events, document }: Extraction,
  origin: Origin,
  actorIds: ReadonlyMap<string, string>,
): EventsRequest {
  const idOf = (key: string | null) => (key === null ? null : (actorIds.get(key) ?? null));
  return {
    ...origin,
    asOf: dayOf(document.publishedAt),
    events: events.map((event) => ({
      key: event.key,
      kind: event.kind,
      title: event.title,
      status: event.status,
      date: event.date,
      round: null,
      topics: [],
      places: event.places.map(({ name, countryCode }) => ({ name, countryCode })),
      participants: event.participants.map(({ actor, role, onBehalfOf }) => ({
        actorId: actorIds.get(actor)!,
        role,
        onBehalfOfId: idOf(onBehalfOf),
      })),
      counts: event.counts.map(({ measure, side, value, low, high, approximate, assertedBy }) => ({
        measure,
        sideId: idOf(side),
        value,
        low,
        high,
        approximate,
        assertedById: idOf(assertedBy),
      })),
      related: event.related,
      confidence: event.confidence,
    })),
  };
}
