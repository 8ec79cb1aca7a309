import type { ActorExtraction, EventExtraction, Extraction, Span } from '../../extraction/index.ts';

/** The most of each that is recorded of one article; no report comes near them, a hostile text may. */
export const LIMITS = {
  actors: 500,
  positions: 50,
  mentions: 20_000,
  quotes: 5_000,
  pieces: 100,
  events: 200,
  places: 50,
  participants: 100,
  counts: 100,
  related: 50,
  evidence: 50,
  claims: 5_000,
  /** UTF-16 units. */
  span: 20_000,
  name: 500,
} as const;

const isShort = ({ start, end }: Span) => end - start <= LIMITS.span;

/** The items that weigh most, in the order in which they stand. */
function heaviest<T>(items: T[], limit: number, weightOf: (item: T) => number): T[] {
  if (items.length <= limit) return items;
  const kept = new Set([...items].sort((a, b) => weightOf(b) - weightOf(a)).slice(0, limit));
  return items.filter((item) => kept.has(item));
}

function boundActors(actors: ActorExtraction[]): ActorExtraction[] {
  const named = actors.filter(({ name }) => name.length <= LIMITS.name);
  const share = Math.max(1, Math.floor(LIMITS.mentions / Math.max(1, named.length)));
  return heaviest(named, LIMITS.actors, ({ mentions }) => mentions.length).map((actor) => ({
    ...actor,
    mentions: actor.mentions.filter(isShort).slice(0, share),
    positions: actor.positions
      .filter(({ title, span }) => title.length <= LIMITS.name && isShort(span))
      .slice(0, LIMITS.positions),
  }));
}

function boundEvent(event: EventExtraction, actors: ReadonlySet<string>): EventExtraction {
  const known = (key: string | null) => (key !== null && actors.has(key) ? key : null);
  const { places, participants, counts, related, evidence } = event;
  return {
    ...event,
    title: event.title.slice(0, LIMITS.name),
    places: places.filter(({ name }) => name.length <= LIMITS.name).slice(0, LIMITS.places),
    participants: participants
      .filter(({ actor }) => actors.has(actor))
      .slice(0, LIMITS.participants)
      .map((one) => ({ ...one, onBehalfOf: known(one.onBehalfOf) })),
    counts: counts
      .filter(({ span }) => isShort(span))
      .slice(0, LIMITS.counts)
      .map((one) => ({ ...one, side: known(one.side), assertedBy: known(one.assertedBy) })),
    related: related.slice(0, LIMITS.related),
    evidence: evidence.filter(isShort).slice(0, LIMITS.evidence),
  };
}

/**
 * An extraction within what the subgraphs take of one article: what is beyond is left out, the
 * least mentioned actors and the least certain events first, and nothing refers to it any more.
 */
export function boundExtraction(extraction: Extraction): Extraction {
  const actors = boundActors(extraction.actors);
  const actorKeys = new Set(actors.map(({ key }) => key));
  const bounded = extraction.events
    .map((event) => boundEvent(event, actorKeys))
    .filter(({ evidence }) => evidence.length > 0);
  const events = heaviest(bounded, LIMITS.events, ({ confidence }) => confidence);
  const eventKeys = new Set(events.map(({ key }) => key));
  return {
    ...extraction,
    actors,
    quotes: extraction.quotes
      .filter(({ span }) => isShort(span))
      .slice(0, LIMITS.quotes)
      .map((quote) => ({
        ...quote,
        speaker: actorKeys.has(quote.speaker ?? '') ? quote.speaker : null,
      })),
    events: events.map((event) => ({
      ...event,
      related: event.related.filter((link) => eventKeys.has(link.event)),
    })),
  };
}
